// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitechanges.h"

#include "sitephotos.h"

#include <QFile>
#include <QHash>

#include <algorithm>

namespace rapporteur {

namespace {

bool holdsAt(const SiteRecord &record, const QDateTime &asOf)
{
    const qint64 at = asOf.toMSecsSinceEpoch();
    return record.since <= at && (record.until == 0 || at < record.until);
}

// A record is known by its file's number, so that no path of an unpublished one need be kept.
const SiteRecord *holding(
    const FoundFile &file, const QHash<quint64, const SiteRecord *> &records, const KnownSite &known)
{
    const SiteRecord *record = records.value(file.stat.number);
    const bool holds = record != nullptr && record->stat == file.stat
                       && holdsAt(*record, known.asOf)
                       && (record->path.isEmpty() || record->path == file.path)
                       && areUnchanged(record->media, known.newsroom);
    return holds ? record : nullptr;
}

} // namespace

SiteChanges siteChanges(QList<FoundFile> found, const KnownSite &known)
{
    SiteChanges changes;
    changes.found = std::move(found);
    QHash<quint64, const SiteRecord *> records;
    const bool isSame = known.state.environment() == known.environment;
    records.reserve(qsizetype(known.state.records().size()));
    qsizetype published = 0;
    for (const SiteRecord &record : known.state.records()) {
        published += record.path.isEmpty() ? 0 : 1;
        if (isSame)
            records.insert(record.stat.number, &record);
    }
    qsizetype kept = 0;
    for (const FoundFile &file : changes.found) {
        changes.kept.push_back(holding(file, records, known));
        if (changes.kept.back() == nullptr)
            ++changes.toMake;
        else if (!changes.kept.back()->path.isEmpty())
            ++kept;
    }
    changes.isGone = kept < published && changes.toMake == 0;
    return changes;
}

} // namespace rapporteur
