// SPDX-License-Identifier: GPL-3.0-or-later
#include "publication.h"

#include "siteaddress.h"

#include <algorithm>
#include <iterator>

namespace rapporteur {

// An address belongs to the first file, in the order of their paths.
Result<> SitePublication::settleAddresses()
{
    Owners owners;
    owners.reserve(m_changes.found.size());
    QSet<qsizetype> disturbed; // others have written over their pages
    std::vector<MadeFile> refused;
    for (qsizetype place = 0; place < m_changes.found.size(); ++place) {
        const std::optional<TakenAddress> taken = takeAddresses(owners, place);
        if (!taken)
            continue;
        if (taken->owner >= 0)
            disturbed += taken->owner;
        const QByteArray holder = taken->owner < 0
                                      ? QByteArray()
                                      : " (" + m_changes.found.at(taken->owner).path + ')';
        std::ranges::move(
            refuse(place, {Guard::AddressTaken, QString::fromUtf8(taken->address + holder)}),
            std::back_inserter(refused));
    }
    if (const Result<> done = takeBack(refused, disturbed); !done)
        return done;
    for (const qsizetype place : std::as_const(disturbed)) {
        if (const Result<> made = remake(place); !made)
            return made;
    }
    return {};
}

std::optional<SitePublication::TakenAddress> SitePublication::takeAddresses(
    Owners &owners, qsizetype place) const
{
    const SiteRecord *record = recordOf(place);
    for (const QByteArrayView taken :
         addressesIn(record != nullptr ? record->entries : QByteArrayView())) {
        const QByteArray address = taken.toByteArray();
        if (isReservedAddress(address))
            return TakenAddress{address, -1};
        const auto owner = owners.constFind(address);
        if (owner == owners.constEnd())
            owners.insert(address, place);
        else if (*owner != place)
            return TakenAddress{address, *owner};
    }
    return std::nullopt;
}

// The files that it had made.
std::vector<MadeFile> SitePublication::refuse(qsizetype place, const PublishRefusal &refusal)
{
    MadeReadout made;
    made.refusal = refusal;
    const QByteArray guard = guardWord(refusal.guard);
    const QByteArray detail = fieldText(refusal.detail.toUtf8());
    // without the file's stat: whether the address is free by then is asked each time
    SiteRecord record;
    record.guard = guard;
    record.detail = detail;
    made.setBlock(lineOf(record));
    m_changes.kept[std::size_t(place)] = nullptr;
    return std::exchange(m_made[std::size_t(place)], std::move(made)).files;
}

// But for what others made just the same: a photo.
Result<> SitePublication::takeBack(
    const std::vector<MadeFile> &files, const QSet<qsizetype> &disturbed)
{
    if (m_options.dryRun || files.empty())
        return {};
    QSet<QByteArrayView> wanted;
    for (qsizetype place = 0; place < m_changes.found.size(); ++place) {
        for (const MadeFile &file : m_made[std::size_t(place)].files) {
            if (!disturbed.contains(place))
                wanted += file.path;
        }
    }
    QList<QByteArray> paths;
    for (const MadeFile &file : files) {
        if (file.isNew && !wanted.contains(file.path))
            paths += file.path;
    }
    return m_folder.takeBack(paths);
}

Result<> SitePublication::remake(qsizetype place)
{
    const MakerRules common = rules();
    return outputs(m_manifestBefore).and_then([&](SiteOutputs files) {
        ReadoutMaker maker(common, std::move(files));
        m_changes.kept[std::size_t(place)] = nullptr;
        return makeOne(maker, place);
    });
}

} // namespace rapporteur
