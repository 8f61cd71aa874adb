// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportplan.h"

#include "console.h"
#include "inputs.h"
#include "outputnames.h"

#include <QDir>
#include <QThread>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr NumberRange jobRange{1, 256};
constexpr NumberRange wrapRange{0, 1000};
constexpr int narrowest = 20; // columns that a page of text can have

Result<QList<const Format *>> formatsOf(const QString &ids)
{
    QList<const Format *> found;
    for (const QString &id : ids.split(u',', Qt::SkipEmptyParts)) {
        const Format *format = formatFor(id.trimmed().toLower());
        if (!format)
            return fail(Error::Kind::Usage, Cli::tr("there is no format \"%1\"").arg(id));
        if (!found.contains(format))
            found += format;
    }
    if (found.isEmpty())
        return fail(Error::Kind::Usage, Cli::tr("--to names no format"));
    return found;
}

Result<Paper> paperOf(const Arguments &arguments)
{
    const QString name = arguments.has("paper"_L1) ? arguments.value("paper"_L1) : u"a4"_s;
    if (const std::optional<Paper> paper = paperNamed(name))
        return *paper;
    return fail(Error::Kind::Usage, Cli::tr("--paper takes a4 or letter, not \"%1\"").arg(name));
}

Result<int> wrapOf(const Arguments &arguments)
{
    return numberOption(arguments, "wrap"_L1, wrapRange, 0).and_then([](int column) -> Result<int> {
        if (column == 0 || column >= narrowest)
            return column;
        return fail(Error::Kind::Usage, Cli::tr("--wrap takes 0 or at least %1").arg(narrowest));
    });
}

Result<QString> madeFolder(const QString &folder)
{
    if (folder.isEmpty())
        return fail(Error::Kind::Usage, Cli::tr("--output names no folder"));
    if (QDir().mkpath(folder))
        return folder;
    return fail(Error::Kind::Write, Cli::tr("the folder %1 could not be made").arg(folder));
}

QStringList namesOf(const QStringList &files)
{
    OutputNames names;
    QStringList taken;
    for (const QString &file : files)
        taken += names.take(file);
    return taken;
}

} // namespace

Result<ExportPlan> exportPlan(const Arguments &arguments)
{
    ExportPlan plan;
    plan.edition = arguments.value("edition"_L1);
    plan.render.provenance = arguments.has("provenance"_L1);
    plan.files = inputFiles(arguments.operands);
    plan.names = namesOf(plan.files);
    const auto take = [](auto &member) {
        return [&member](auto value) { member = std::move(value); };
    };
    return formatsOf(arguments.value("to"_L1))
        .transform(take(plan.formats))
        .and_then([&] { return paperOf(arguments); })
        .transform(take(plan.render.paper))
        .and_then([&] { return wrapOf(arguments); })
        .transform(take(plan.render.wrapColumn))
        .and_then([&] {
            return numberOption(arguments, "jobs"_L1, jobRange, QThread::idealThreadCount());
        })
        .transform(take(plan.jobs))
        .and_then([&] { return madeFolder(arguments.value("output"_L1)); })
        .transform(take(plan.folder))
        .transform([&] { return plan; });
}

} // namespace rapporteur
