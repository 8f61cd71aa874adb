// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "publishreport.h"
#include "reviewjudge.h"

#include "newsroom.h"

#include <QMutex>
#include <QThread>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr NumberRange jobRange{1, 256};
constexpr int progressSteps = 100;

Result<QDateTime> asOf(const Arguments &arguments)
{
    if (!arguments.has("as-of"_L1))
        return QDateTime::currentDateTimeUtc();
    const QDateTime time = QDateTime::fromString(arguments.value("as-of"_L1), Qt::ISODate);
    if (time.isValid() && time.timeSpec() != Qt::LocalTime)
        return time.toUTC();
    return fail(
        Error::Kind::Usage,
        Cli::tr("--as-of takes a time like 2031-03-04T17:00:00Z, not \"%1\"")
            .arg(arguments.value("as-of"_L1)));
}

Result<ShardNumber> shardOf(const Arguments &arguments)
{
    if (!arguments.has("shard"_L1))
        return ShardNumber();
    const QStringList parts = arguments.value("shard"_L1).split(u'/');
    const ShardNumber shard{parts.value(0).toInt(), parts.value(1).toInt()};
    if (parts.size() == 2 && shard.number >= 1 && shard.number <= shard.count)
        return shard;
    return fail(
        Error::Kind::Usage,
        Cli::tr("--shard takes a part such as 1/3, not \"%1\"").arg(arguments.value("shard"_L1)));
}

Result<PublishOptions> optionsOf(const Arguments &arguments)
{
    PublishOptions options;
    options.newsroom = arguments.operands.value(0, u"."_s);
    options.version = RAPPORTEUR_VERSION;
    options.dryRun = arguments.has("dry-run"_L1);
    options.fresh = arguments.has("fresh"_L1);
    options.embargoedToo = arguments.has("embargoed"_L1);
    options.mergeShards = arguments.has("merge"_L1);
    options.output = arguments.value("output"_L1);
    if (options.embargoedToo && options.output.isEmpty())
        return fail(
            Error::Kind::Usage,
            Cli::tr("--embargoed needs an --output of its own, which no web server shows"));
    const auto take = [](auto &member) {
        return [&member](auto value) { member = std::move(value); };
    };
    return asOf(arguments)
        .transform(take(options.asOf))
        .and_then([&] {
            return numberOption(arguments, "jobs"_L1, jobRange, QThread::idealThreadCount());
        })
        .transform(take(options.jobs))
        .and_then([&] { return shardOf(arguments); })
        .transform(take(options.shard))
        .and_then([&] { return findNewsroom(options.newsroom); })
        .and_then([&](const NewsroomFolder &folder) {
            if (options.output.isEmpty())
                options.output = usualOutput(folder.path);
            return reviewJudge(folder);
        })
        .transform(take(options.judge))
        .transform([&] { return options; });
}

// Shows how far it is, on a line of its own that is written over.
std::function<void(int, int)> progressOn(const Console &console)
{
    if (!console.live)
        return {};
    auto mutex = std::make_shared<QMutex>();
    return [console, mutex](int done, int total) {
        if (done % std::max(total / progressSteps, 1) != 0 && done != total)
            return;
        const QMutexLocker lock(mutex.get());
        console.err << "\r\x1b[K" << done << '/' << total;
        if (done == total)
            console.err << "\r\x1b[K";
        console.err.flush();
    };
}

} // namespace

Result<ExitCode> publishCommand(const Arguments &arguments, const Console &console)
{
    return optionsOf(arguments)
        .and_then([&](PublishOptions options) {
            options.progress = progressOn(console);
            return publishSite(options);
        })
        .transform([&](const PublishReport &report) {
            if (arguments.has("json"_L1))
                console.out << publishJson(report);
            else
                printPublished(report, arguments.has("dry-run"_L1), console);
            return report.refused.isEmpty() ? ExitCode::Good : ExitCode::Findings;
        });
}

} // namespace rapporteur
