// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "digest.h"
#include "newsroom.h"
#include "publish.h"
#include "samplenewsroom.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// The samples are there to be shown.
Result<ApprovedTexts> approveAll(const Dossier &dossier, const QDateTime &asOf)
{
    return ApprovedTexts{
        .texts = {{dossier.content, digestOf(dossier.content), asOf, {}}}, .missing = {}};
}

Result<PublishReport> publishSamples(const QString &templates)
{
    const QTemporaryDir folder;
    return placeSampleNewsroom(folder.path()).and_then([&](const QStringList &) {
        PublishOptions options;
        options.newsroom = folder.path();
        options.output = folder.filePath(u"site"_s);
        options.asOf = QDateTime::currentDateTimeUtc();
        options.judge = approveAll;
        options.templates = templates;
        return publishSite(options);
    });
}

} // namespace

Result<ExitCode> templateCommand(const Arguments &arguments, const Console &console)
{
    if (arguments.operands.first() != "test"_L1)
        return fail(
            Error::Kind::Usage,
            Cli::tr(R"(template takes "test", not "%1")").arg(arguments.operands.first()));
    return findNewsroom(arguments.operands.value(1, u"."_s))
        .and_then([](const NewsroomFolder &folder) {
            return publishSamples(QDir(folder.path).absoluteFilePath(folder.newsroom.templates));
        })
        .transform([&](const PublishReport &report) {
            console.out << Cli::tr("the templates are good; files made of the samples: %1")
                               .arg(report.changes.size())
                        << '\n';
            return ExitCode::Good;
        });
}

} // namespace rapporteur
