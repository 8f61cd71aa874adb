// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever bytes come: an error or a history, and a history that was read is written and read again
// as the same one; its contents are an error or a readout, and it can grow.
#include "historyjson.h"
#include "historymerge.h"

#include <QTimeZone>

#include <cstdint>
#include <cstdlib>

using namespace rapporteur;

namespace {

constexpr qsizetype most = 10; // revisions to look into

void lookInto(const History &history)
{
    for (const Revision &revision :
         history.revisions.first(std::min(history.revisions.size(), most)))
        (void)contentOf(history, revision.number);
    if (history.revisions.size() <= most)
        (void)firstBroken(history);
    const RevisionInfo info{.author = {}, .time = QDateTime::fromSecsSinceEpoch(0, QTimeZone::UTC)};
    (void)addRevision(history, Readout(), info);
    (void)merged(history, History(), Readout(), info);
    (void)merged(History(), history, Readout(), info);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Result<History> history = readHistory(QByteArrayView(data, qsizetype(size)));
    if (!history)
        return 0;
    const QByteArray written = toJson(*history);
    const Result<History> again = readHistory(written);
    if (!again || toJson(*again) != written)
        std::abort();
    lookInto(*history);
    return 0;
}
