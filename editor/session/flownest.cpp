// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowparts.h"

namespace rapporteur {

namespace {

bool isItem(const Flow &flow, const BlockPath &path)
{
    return !path.isEmpty() && blockAt(flow, path).kind == BlockKind::Item;
}

// Whether the list that the item stands in is itself in an item.
bool isNested(const Flow &flow, const BlockPath &path)
{
    return path.size() >= 3 && blockAt(flow, parentOf(parentOf(path))).kind == BlockKind::Item;
}

void appendToList(Block &item, const QList<Block> &items, const Numbering &numbering, IdSource &ids)
{
    if (items.isEmpty())
        return;
    if (item.children.isEmpty() || item.children.last().kind != BlockKind::List) {
        item.children.append(freshList(ids, {}));
        item.children.last().numbering = numbering;
    }
    item.children.last().children += items;
}

} // namespace

bool nestItem(Flow &flow, const QString &id, IdSource &ids)
{
    const BlockPath path = pathOf(flow, id);
    if (!isItem(flow, path) || path.last() == 0)
        return false;
    Numbering numbering = blockAt(flow, parentOf(path)).numbering;
    numbering.start.reset();
    numbering.form.clear();
    Flow &siblings = siblingsAt(flow, path);
    const Block item = siblings.takeAt(path.last());
    appendToList(siblings[path.last() - 1], {item}, numbering, ids);
    return true;
}

bool unnestItem(Flow &flow, const QString &id, IdSource &ids)
{
    const BlockPath path = pathOf(flow, id);
    if (!isItem(flow, path) || !isNested(flow, path))
        return false;
    const BlockPath listPath = parentOf(path);
    const BlockPath outerPath = parentOf(listPath);
    const Numbering numbering = blockAt(flow, listPath).numbering;

    Flow &siblings = siblingsAt(flow, path);
    Block item = siblings[path.last()];
    const QList<Block> followers = siblings.sliced(path.last() + 1);
    siblings = siblings.first(path.last());
    appendToList(item, followers, numbering, ids);

    Flow &rest = blockAt(flow, outerPath).children;
    const Flow trailing = rest.sliced(listPath.last() + 1);
    rest = rest.first(listPath.last() + (siblings.isEmpty() ? 0 : 1));
    adopt(item, trailing);
    siblingsAt(flow, outerPath).insert(outerPath.last() + 1, item);
    return true;
}

} // namespace rapporteur
