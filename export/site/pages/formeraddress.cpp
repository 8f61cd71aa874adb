// SPDX-License-Identifier: GPL-3.0-or-later
#include "formeraddress.h"

#include "bytes.h"
#include "escape.h"
#include "notices.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace rapporteur {

namespace {

using Places = std::map<std::pair<QByteArrayView, QByteArrayView>, QByteArrayView>;

// Where each readout is in each language.
Places placesOf(const std::vector<SiteEntry> &entries)
{
    Places places;
    for (const SiteEntry &entry : entries)
        places.try_emplace({entry.readout, entry.language}, entry.address);
    return places;
}

QByteArray path(QByteArrayView address)
{
    return joined({address, ".html"});
}

DerivedFile fileOf(const FormerAddress &former, QByteArrayView target)
{
    DerivedKey key;
    key.add(target);
    return {
        path(former.address),
        key.value(),
        [language = QString::fromUtf8(former.language),
         from = path(former.address),
         to = target.isEmpty() ? QByteArray() : path(target)](PageFrame &frame) {
            return to.isEmpty() ? goneNotice(language, from, frame)
                                : movedNotice(language, from, to, frame);
        }};
}

// One line each, in the form that several servers and hosts read.
QByteArray serverLine(const FormerAddress &former, QByteArrayView target)
{
    const QByteArray from = urlPath(path(former.address));
    return target.isEmpty() ? "/" + from + " /410.html 410\n"
                            : "/" + from + " /" + urlPath(path(target)) + " 301\n";
}

QByteArray lineOf(const FormerAddress &former)
{
    return joined(
        {QByteArray::number(former.since),
         "\t",
         former.address,
         "\t",
         former.readout,
         "\t",
         former.language,
         "\n"});
}

} // namespace

FormerAddresses::FormerAddresses(QByteArray text)
    : m_text(std::move(text))
{
    QByteArrayView rest = m_text;
    m_asOf = takeUntil(rest, '\n').toLongLong();
    while (!rest.isEmpty()) {
        QByteArrayView line = takeUntil(rest, '\n');
        const qint64 since = takeUntil(line, '\t').toLongLong();
        const QByteArrayView address = takeUntil(line, '\t');
        const QByteArrayView readout = takeUntil(line, '\t');
        m_addresses.push_back({address, readout, line, since});
    }
}

QByteArray FormerAddresses::next(
    const FormerAddresses &known,
    const SiteState &before,
    const std::vector<SiteEntry> &now,
    qint64 asOf)
{
    QSet<QByteArrayView> taken;
    taken.reserve(qsizetype(now.size()));
    for (const SiteEntry &entry : now)
        taken += entry.address;
    QByteArray lines = QByteArray::number(asOf) + '\n';
    const auto add = [&](const FormerAddress &former) {
        if (taken.contains(former.address))
            return;
        taken += former.address;
        lines += lineOf(former);
    };
    for (const FormerAddress &former : known.m_addresses)
        add(former);
    for (const SiteRecord &record : before.records()) {
        const bool wasPublic = record.since <= asOf;
        const auto isTaken = [&](QByteArrayView address) { return taken.contains(address); };
        if (!wasPublic || std::ranges::all_of(addressesIn(record.entries), isTaken))
            continue;
        for (const SiteEntry &entry : entriesIn(record.entries))
            add({entry.address, entry.readout, entry.language, asOf});
    }
    return lines;
}

bool FormerAddresses::differsAt(qint64 asOf) const
{
    return std::ranges::any_of(m_addresses, [&](const FormerAddress &former) {
        return (former.since <= m_asOf) != (former.since <= asOf);
    });
}

std::vector<DerivedFile> FormerAddresses::files(const std::vector<SiteEntry> &now, qint64 asOf) const
{
    const Places places = m_addresses.empty() ? Places() : placesOf(now);
    std::vector<DerivedFile> files;
    QByteArray lines;
    for (const FormerAddress &former : m_addresses) {
        if (former.since > asOf)
            continue;
        const auto found = places.find({former.readout, former.language});
        const QByteArrayView target = found == places.end() ? QByteArrayView() : found->second;
        files.push_back(fileOf(former, target));
        lines += serverLine(former, target);
    }
    if (files.empty())
        return files;
    DerivedKey key;
    key.add(lines);
    files.push_back({"_redirects", key.value(), [lines](PageFrame &) { return lines; }});
    return files;
}

} // namespace rapporteur
