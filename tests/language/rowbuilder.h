// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checkrows.h"

#include <functional>

// Short ways to write rows for the checker down.
namespace rapporteur {

using Change = std::function<void(Readout &)>;

class Rows
{
public:
    void add(const char *rule, bool fires, const char *name, const Change &change)
    {
        Readout readout = cleanReadout();
        change(readout);
        rows.append({rule, name, fires, readout, {}});
    }

    void text(
        const char *rule,
        bool fires,
        const QString &text,
        const QString &language = QStringLiteral("en"))
    {
        rows.append({rule, text.toUtf8(), fires, cleanReadout(text, language), {}});
    }

    QList<CheckRow> rows;
};

inline Block block(BlockKind kind, const QString &text, const QList<Block> &children = {})
{
    Block block;
    block.id = QStringLiteral("x");
    block.kind = kind;
    block.text.plain = text;
    block.children = children;
    return block;
}

inline Block numbered(BlockKind kind, std::optional<int> start = {}, int level = 1)
{
    Block numbered = block(kind, QStringLiteral("Fisheries"));
    numbered.level = level;
    numbered.numbering = {.on = true, .start = start, .form = {}};
    return numbered;
}

inline Block item(const QString &text, const QList<Block> &children = {})
{
    return block(BlockKind::Item, text, children);
}

inline Block list(const QList<Block> &items)
{
    return block(BlockKind::List, {}, items);
}

inline Change body(const QList<Block> &blocks)
{
    return [=](Readout &readout) { readout.editions.front().body = blocks; };
}

// The rows of the rules about writing.
void addWritingRows(Rows &rows);

} // namespace rapporteur
