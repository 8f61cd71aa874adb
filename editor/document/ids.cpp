// SPDX-License-Identifier: GPL-3.0-or-later
#include "ids.h"

#include "walk.h"

namespace rapporteur {

namespace {

constexpr int randomLength = 6; // characters of 5 bits: 2^30 ids

QString letters(quint32 random)
{
    constexpr QLatin1StringView alphabet("abcdefghijkmnpqrstuvwxyz23456789");
    QString result;
    for (int i = 0; i < randomLength; ++i, random >>= 5)
        result += alphabet[int(random & 31)];
    return result;
}

void addEditionIds(QSet<QString> &ids, const Edition &edition)
{
    ids << edition.id;
    for (const Attachment &attachment : edition.attachments)
        ids << attachment.id;
    forEachPhoto(edition, [&](const Photo &photo) { ids << photo.id; });
    forEachBlock(edition, [&](const Block &block) { ids << block.id; });
}

} // namespace

QSet<QString> idsIn(const Readout &readout)
{
    QSet<QString> ids{readout.id};
    for (const Event &event : readout.events)
        ids << event.id;
    for (const Side &side : readout.sides) {
        ids << side.id;
        for (const Participant &participant : side.participants)
            ids << participant.id;
    }
    for (const Edition &edition : readout.editions)
        addEditionIds(ids, edition);
    ids.remove({});
    return ids;
}

IdSource::IdSource(QSet<QString> used, Random random)
    : m_used(std::move(used))
    , m_random(std::move(random))
{}

QString IdSource::fresh(QLatin1StringView prefix)
{
    QString id = candidate(prefix);
    while (m_used.contains(id))
        id = candidate(prefix);
    m_used.insert(id);
    return id;
}

QString IdSource::candidate(QLatin1StringView prefix)
{
    if (m_random)
        return prefix + u'-' + letters(m_random());
    return prefix + QString::number(++m_counts[prefix]);
}

} // namespace rapporteur
