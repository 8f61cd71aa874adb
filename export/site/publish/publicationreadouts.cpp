// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication.h"

#include "bytes.h"
#include "firstfailure.h"
#include "parallel.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <utility>

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Site)
};

Error cancelled()
{
    return {Error::Kind::Changed, Words::tr("the publication was cancelled; the site is as it was")};
}

} // namespace

MakerRules SitePublication::rules() const
{
    return {
        .site = m_site,
        .judge = m_options.judge,
        .decision
        = {.asOf = m_options.asOf, .zone = m_site.zone, .embargoedToo = m_options.embargoedToo},
        .words = *m_madeWords};
}

// The places of the readouts that changed, of this shard only.
QList<qsizetype> SitePublication::placesToMake() const
{
    QList<qsizetype> places;
    for (qsizetype place = 0; place < m_changes.found.size(); ++place) {
        if (m_changes.kept[std::size_t(place)] == nullptr
            && m_options.shard.takes(m_changes.found.at(place).path))
            places += place;
    }
    return places;
}

Result<> SitePublication::makeReadouts()
{
    const QList<qsizetype> places = placesToMake();
    const MakerRules common = rules();
    FirstFailure failure;
    std::atomic_int done = 0;
    inParallel(m_options.jobs, places.size(), [&] {
        std::shared_ptr<ReadoutMaker> maker;
        if (Result<SiteOutputs> files = outputs(m_manifestBefore))
            maker = std::make_shared<ReadoutMaker>(common, std::move(*files));
        else
            failure.set(files.error());
        return [&, maker](qsizetype index) {
            if (m_options.cancelled != nullptr && *m_options.cancelled)
                failure.set(cancelled());
            if (failure.isSet())
                return;
            if (const Result<> made = makeOne(*maker, places.at(index)); !made)
                failure.set(made.error());
            else if (m_options.progress)
                m_options.progress(++done, int(places.size()));
        };
    });
    return failure.result();
}

Result<> SitePublication::makeOne(ReadoutMaker &maker, qsizetype place)
{
    Result<std::optional<MadeReadout>> taken = takeFromShard(place, maker.outputs());
    if (!taken)
        return std::unexpected(taken.error());
    const bool isTaken = taken->has_value();
    MadeReadout made = isTaken ? std::move(**taken) : maker.make(m_changes.found.at(place));
    if (made.failure)
        return std::unexpected(*made.failure);
    if (!isTaken)
        keepOldIfUnreadable(place, made);
    if (!made.record->path.isEmpty())
        made.pages = pagesOf(m_changes.found.at(place), *made.record);
    m_made[std::size_t(place)] = std::move(made);
    return {};
}

// If one of the shards has it.
Result<std::optional<MadeReadout>> SitePublication::takeFromShard(
    qsizetype place, SiteOutputs &outputs) const
{
    const SiteShard::Wanted wanted{
        .file = m_changes.found.at(place),
        .environment = m_environment,
        .asOf = m_options.asOf.toMSecsSinceEpoch()};
    for (const SiteShard &shard : m_shards) {
        Result<std::optional<MadeReadout>> taken = shard.take(wanted, outputs, *m_madeWords);
        if (!taken || *taken)
            return taken;
    }
    return std::nullopt;
}

const SiteRecord *SitePublication::recordBefore(const FoundFile &file) const
{
    const auto &records = m_before->records();
    const auto found = std::ranges::find(records, QByteArrayView(file.path), &SiteRecord::path);
    return found == records.end() ? nullptr : &*found;
}

// A file that cannot be read for now takes nothing away from the public.
void SitePublication::keepOldIfUnreadable(qsizetype place, MadeReadout &made) const
{
    if (made.refusal.guard != Guard::Unreadable)
        return;
    const FoundFile &file = m_changes.found.at(place);
    const SiteRecord *old = recordBefore(file);
    if (old == nullptr || old->since > m_options.asOf.toMSecsSinceEpoch())
        return;
    SiteRecord record = *old;
    record.stat = file.stat;
    const QByteArray guard = guardWord(made.refusal.guard);
    const QByteArray detail = fieldText(made.refusal.detail.toUtf8());
    record.guard = guard;
    record.detail = detail;
    made.setBlock(joined({lineOf(record), old->entries}));
    made.newer = std::exchange(made.refusal, {});
}

} // namespace rapporteur
