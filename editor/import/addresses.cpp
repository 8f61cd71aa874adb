// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses.h"

#include "walk.h"

#include <QHash>

namespace rapporteur {

namespace {

// How often each address is held. An address may stand in the text more than once.
QHash<QString, int> heldAddresses(const Draft &draft)
{
    QHash<QString, int> held;
    forEachText(draft.edition, [&held](const Text &text) {
        for (const Mark &mark : text.marks)
            held[mark.value] += mark.kind == Mark::Kind::Link;
    });
    for (const LinkGroup &group : draft.edition.relatedLinks)
        for (const Link &link : group.links)
            ++held[link.address];
    for (const LeftOver &rest : draft.readout.leftOver)
        for (const QString &word : rest.text.split(u' '))
            ++held[word];
    return held;
}

} // namespace

Draft withLostAddresses(Draft draft, const QList<TextLine> &lines)
{
    QHash<QString, int> held = heldAddresses(draft);
    for (const TextLine &line : lines) {
        for (const Mark &mark : line.content.marks) {
            if (mark.kind == Mark::Kind::Link && --held[mark.value] < 0)
                draft = leftOver(std::move(draft), mark.value, line.number);
        }
    }
    return draft;
}

} // namespace rapporteur
