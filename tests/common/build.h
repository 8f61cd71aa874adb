// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "readout.h"

// Short ways to write documents down in tests, and to read pages.
namespace rapporteur::build {

inline Block block(
    BlockKind kind, const QString &id, const QString &text = {}, const QList<Block> &children = {})
{
    Block block;
    block.id = id;
    block.kind = kind;
    block.text.plain = text;
    block.children = children;
    return block;
}

inline Block heading(const QString &id, const QString &text, int level = 1, bool numbered = false)
{
    Block heading = block(BlockKind::Heading, id, text);
    heading.level = level;
    heading.numbering.on = numbered;
    return heading;
}

inline Block paragraph(const QString &id, const QString &text, bool numbered = false)
{
    Block paragraph = block(BlockKind::Paragraph, id, text);
    paragraph.numbering.on = numbered;
    return paragraph;
}

inline Block item(const QString &id, const QString &text, const QList<Block> &children = {})
{
    return block(BlockKind::Item, id, text, children);
}

inline Block list(const QString &id, const QList<Block> &items, bool numbered = false)
{
    Block list = block(BlockKind::List, id, {}, items);
    list.numbering.on = numbered;
    return list;
}

inline Readout readout(const Edition &edition)
{
    Readout readout;
    readout.id = QStringLiteral("8e1f2c5a-0000-4000-8000-000000000001");
    readout.editions = {edition};
    return readout;
}

// Label, runs and children of a part, one space between parts: every word that it shows.
inline QString words(const Part &part)
{
    QString text = part.label;
    for (const Run &run : part.runs)
        text += (&run == &part.runs.front() ? QStringLiteral(" ") : QString()) + run.text;
    for (const Part &child : part.children)
        text += u' ' + words(child);
    return text;
}

inline QString words(const Page &page)
{
    QString text;
    for (const Part &part : page.parts)
        text += u' ' + words(part);
    return text.simplified();
}

} // namespace rapporteur::build
