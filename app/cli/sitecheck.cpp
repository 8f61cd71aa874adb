// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitecheck.h"

#include "jsonnode.h"
#include "reviewjudge.h"
#include "sitefolder.h"
#include "verify.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

QString jsonOf(const QList<SiteFinding> &findings)
{
    JsonNode list(JsonNode::Kind::Array);
    for (const SiteFinding &finding : findings) {
        JsonNode node(JsonNode::Kind::Object);
        node.add("path"_ba, JsonNode::ofString(finding.path));
        node.add("finding"_ba, JsonNode::ofString(nameOf(finding.kind)));
        node.add("meaning"_ba, JsonNode::ofString(meaningOf(finding.kind)));
        list.add(std::move(node));
    }
    return QString::fromUtf8(toIndentedJson(list));
}

Result<VerifyOptions> optionsOf(const Arguments &arguments)
{
    VerifyOptions options;
    options.site = arguments.operands.first();
    options.asOf = QDateTime::currentDateTimeUtc();
    options.jobs = QThread::idealThreadCount();
    return SiteFolder::look(options.site)
        .and_then([](const SiteFolder &folder) {
            const QString newsroom = QString::fromUtf8(folder.state(newsroomFile));
            return findNewsroom(newsroom.isEmpty() ? folder.path() : newsroom);
        })
        .and_then([&](const NewsroomFolder &folder) {
            options.newsroom = folder.path;
            options.signedBy = folder.newsroom.signedBy;
            return reviewJudge(folder);
        })
        .transform([&](Judge judge) {
            options.judge = std::move(judge);
            return options;
        });
}

} // namespace

Result<ExitCode> checkSite(const Arguments &arguments, const Console &console)
{
    return optionsOf(arguments)
        .and_then([](const VerifyOptions &options) { return verifySite(options); })
        .transform([&](const QList<SiteFinding> &findings) {
            if (arguments.has("json"_L1))
                console.out << jsonOf(findings);
            else {
                for (const SiteFinding &finding : findings)
                    console.out << printable(finding.path) << ": "_L1 << meaningOf(finding.kind)
                                << '\n';
            }
            return findings.isEmpty() ? ExitCode::Good : ExitCode::Findings;
        });
}

} // namespace rapporteur
