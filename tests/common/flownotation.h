// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowedit.h"
#include "flowlines.h"

#include <QStringList>

#include <algorithm>

// Flows as a test writes them: "# " a heading, "- " an item, two spaces a nesting, "> " a note,
// else a paragraph; '|' is the cursor. Lists that meet look like one.
namespace rapporteur::testing {

struct Written
{
    Flow flow;
    Spot spot;
};

inline Flow &lastChildren(Flow &flow, int depth)
{
    Flow *list = &flow;
    for (int i = 0; i < depth; ++i)
        list = &list->last().children.last().children;
    return *list;
}

inline void appendItem(Flow &siblings, const Block &item, IdSource &ids)
{
    if (siblings.isEmpty() || siblings.last().kind != BlockKind::List) {
        Block list;
        list.id = ids.fresh(QLatin1StringView("list"));
        list.kind = BlockKind::List;
        siblings.append(list);
    }
    siblings.last().children.append(item);
}

inline Written written(const QString &notation)
{
    static const QList<std::pair<QString, BlockKind>> marks{
        {QStringLiteral("# "), BlockKind::Heading},
        {QStringLiteral("- "), BlockKind::Item},
        {QStringLiteral("> "), BlockKind::Note},
    };
    Written result;
    IdSource ids;
    for (QString line : notation.split(u'\n')) {
        const auto text = std::ranges::find_if(line, [](QChar c) { return c != u' '; });
        const int depth = int(text - line.begin()) / 2;
        line = line.sliced(qsizetype(2) * depth);
        Block block;
        block.id = ids.fresh(QLatin1StringView("t"));
        for (const auto &[mark, kind] : marks) {
            if (line.startsWith(mark)) {
                block.kind = kind;
                line = line.sliced(mark.size());
            }
        }
        if (const qsizetype cursor = line.indexOf(u'|'); cursor >= 0) {
            result.spot = {block.id, int(cursor)};
            line.remove(cursor, 1);
        }
        block.text.plain = line;
        Flow &siblings = lastChildren(result.flow, depth);
        if (block.kind == BlockKind::Item)
            appendItem(siblings, block, ids);
        else
            siblings.append(block);
    }
    return result;
}

inline QString markFor(BlockKind kind)
{
    switch (kind) {
    case BlockKind::Heading: return QStringLiteral("# ");
    case BlockKind::Item: return QStringLiteral("- ");
    case BlockKind::Note: return QStringLiteral("> ");
    default: return {};
    }
}

inline QString notation(const Flow &flow, const Spot &spot)
{
    QStringList result;
    for (const FlowLine &line : linesOf(flow)) {
        QString text = line.text.plain;
        if (line.id == spot.block)
            text.insert(spot.cursor, u'|');
        const int indent = line.kind == BlockKind::Item ? line.depth - 1 : line.depth;
        result.append(QString(qsizetype(2) * indent, u' ') + markFor(line.kind) + text);
    }
    return result.join(u'\n');
}

} // namespace rapporteur::testing
