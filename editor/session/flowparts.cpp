// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowparts.h"

#include "flowlines.h"

#include <algorithm>

namespace rapporteur {

namespace {

bool isList(const Flow &siblings, qsizetype index)
{
    return index >= 0 && index < siblings.size() && siblings[index].kind == BlockKind::List;
}

bool areAlike(const Block &a, const Block &b)
{
    return a.numbering == b.numbering && a.language == b.language && a.direction == b.direction;
}

} // namespace

void joinLists(Flow &siblings, qsizetype index)
{
    if (!isList(siblings, index - 1) || !isList(siblings, index)
        || !areAlike(siblings[index - 1], siblings[index]))
        return;
    const Block second = siblings.takeAt(index);
    siblings[index - 1].children += second.children;
}

Block freshBlock(BlockKind kind, IdSource &ids)
{
    Block block;
    block.id = ids.fresh(QLatin1StringView("b"));
    block.kind = kind;
    return block;
}

Block freshList(IdSource &ids, const QList<Block> &items)
{
    Block list = freshBlock(BlockKind::List, ids);
    list.children = items;
    return list;
}

int lengthOf(const Block &block)
{
    return int(proseOf(block).plain.size());
}

Text withAnchor(Text text, int at, const QString &footnote)
{
    text.marks.append({.kind = Mark::Kind::Footnote, .from = at, .length = 0, .value = footnote});
    text.marks = normalized(text.marks, text.plain.size());
    return text;
}

void dropAnchors(Flow &flow, const QString &footnote)
{
    const auto isAnchor = [&](const Mark &mark) {
        return mark.kind == Mark::Kind::Footnote && mark.value == footnote;
    };
    for (Block &block : flow) {
        if (std::ranges::any_of(proseOf(block).marks, isAnchor)) {
            Text text = proseOf(block);
            text.marks.removeIf(isAnchor);
            setProse(block, text);
        }
        if (!block.children.isEmpty())
            dropAnchors(block.children, footnote);
    }
}

bool standsFree(const Block &block)
{
    return block.kind != BlockKind::Cell && block.kind != BlockKind::Wrapped
           && (block.kind == BlockKind::Item || block.children.isEmpty());
}

void adopt(Block &item, const Flow &children)
{
    for (const Block &child : children) {
        item.children.append(child);
        joinLists(item.children, item.children.size() - 1);
    }
}

void prune(Flow &flow, BlockPath list)
{
    while (!list.isEmpty()) {
        Flow &siblings = siblingsAt(flow, list);
        const qsizetype index = list.last();
        if (!isList(siblings, index) || !siblings[index].children.isEmpty())
            return;
        siblings.removeAt(index);
        joinLists(siblings, index);
        list = parentOf(list);
    }
}

qsizetype sectionEnd(const Flow &siblings, qsizetype index)
{
    const int level = siblings[index].level;
    for (++index; index < siblings.size(); ++index) {
        if (siblings[index].kind == BlockKind::Heading && siblings[index].level <= level)
            break;
    }
    return index;
}

} // namespace rapporteur
