// SPDX-License-Identifier: GPL-3.0-or-later
#include "changenodes.h"
#include "command.h"
#include "historymerge.h"
#include "merge.h"
#include "reviewjson.h"
#include "revisions.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// git gives an empty file where the two sides have no common past.
Result<Readout> loadBase(const QString &path)
{
    const QFileInfo file(path);
    if (file.isFile() && file.size() == 0)
        return Readout();
    return loadRevision(path);
}

QList<LogDetail> detailsOf(const QList<Conflict> &conflicts)
{
    QList<LogDetail> details;
    for (const Conflict &conflict : conflicts) {
        const QString name = nameOf(conflict.kind) + u' ' + conflict.place;
        details << LogDetail{name + u" base"_s, conflict.base}
                << LogDetail{name + u" ours"_s, conflict.ours}
                << LogDetail{name + u" theirs"_s, conflict.theirs};
    }
    return details;
}

QString listOf(const QList<Conflict> &conflicts)
{
    QString text;
    for (const Conflict &conflict : conflicts) {
        text += Cli::tr("conflict: %1 (%2)").arg(conflict.place, nameOf(conflict.kind)) + u'\n';
        text += Cli::tr("  base:   %1").arg(printable(conflict.base)) + u'\n';
        text += Cli::tr("  ours:   %1").arg(printable(conflict.ours)) + u'\n';
        text += Cli::tr("  theirs: %1").arg(printable(conflict.theirs)) + u'\n';
    }
    return text;
}

// Decisions about either side stay; about the merged text they are stale.
Result<QByteArray> mergedReview(
    const ReadoutFile &ours, const ReadoutFile &theirs, const EventLog &log)
{
    return readReview(ours.review).and_then([&](const Review &first) {
        return readReview(theirs.review).transform([&](const Review &second) {
            return toJson(merged(first, second, log));
        });
    });
}

Result<> write(
    const QString &output, LoadedHistory ours, const LoadedHistory &theirs, RevisionInfo info)
{
    Result<History> history
        = merged(ours.history, theirs.history, ours.loaded.file.content, std::move(info));
    if (!history)
        return std::unexpected(history.error());
    ours.history = std::move(*history);
    const Result<QByteArray> review
        = mergedReview(ours.loaded.file, theirs.loaded.file, ours.history.log);
    if (!review)
        return std::unexpected(review.error());
    ours.loaded.file.review = *review;
    return saveHistory(output, std::move(ours));
}

} // namespace

Result<ExitCode> mergeCommand(const Arguments &arguments, const Console &console)
{
    const QString &oursName = arguments.operands.at(1);
    const Result<Readout> base = loadBase(arguments.operands.first());
    if (!base)
        return std::unexpected(base.error());
    Result<LoadedHistory> ours = loadHistory(oursName);
    if (!ours)
        return std::unexpected(ours.error());
    const Result<LoadedHistory> theirs = loadHistory(arguments.operands.last());
    if (!theirs)
        return std::unexpected(theirs.error());
    Merged result = merge(*base, ours->loaded.file.content, theirs->loaded.file.content);
    ours->loaded.file.content = std::move(result.readout);
    const QString output = arguments.has("output"_L1) ? arguments.value("output"_L1) : oursName;
    if (QFileInfo(output) != QFileInfo(oursName))
        ours->loaded.stamp = {};
    RevisionInfo info = revisionInfo(arguments, u"merged"_s);
    info.details = detailsOf(result.conflicts);
    if (!result.conflicts.isEmpty())
        info.kind = RevisionKind::State; // a revision even if all stays ours: the log must tell of
                                         // them
    if (const Result<> written = write(output, std::move(*ours), *theirs, std::move(info)); !written)
        return std::unexpected(written.error());
    if (arguments.has("json"_L1))
        console.out << QString::fromUtf8(toIndentedJson(nodeOf(result.conflicts)));
    else
        console.err << listOf(result.conflicts);
    return result.conflicts.isEmpty() ? ExitCode::Good : ExitCode::Findings;
}

} // namespace rapporteur
