// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowparts.h"

#include <algorithm>

namespace rapporteur {

namespace {

bool isHeading(const Flow &siblings, qsizetype index)
{
    return siblings[index].kind == BlockKind::Heading;
}

// Exchanges [first, middle) and [middle, last).
void rotate(Flow &siblings, qsizetype first, qsizetype middle, qsizetype last)
{
    std::rotate(siblings.begin() + first, siblings.begin() + middle, siblings.begin() + last);
}

// The heading of the section before, of the same level; -1 if there is none under the same parent.
qsizetype sectionBefore(const Flow &siblings, qsizetype index)
{
    const int level = siblings[index].level;
    for (qsizetype i = index - 1; i >= 0; --i) {
        if (isHeading(siblings, i) && siblings[i].level <= level)
            return siblings[i].level == level ? i : -1;
    }
    return -1;
}

bool moveSection(Flow &siblings, qsizetype index, Step step)
{
    const qsizetype end = sectionEnd(siblings, index);
    if (step == Step::Back) {
        const qsizetype before = sectionBefore(siblings, index);
        if (before >= 0)
            rotate(siblings, before, index, end);
        return before >= 0;
    }
    if (end >= siblings.size() || siblings[end].level != siblings[index].level)
        return false;
    rotate(siblings, index, end, sectionEnd(siblings, end));
    return true;
}

// The nearest list in that direction; -1 if there is none.
qsizetype nextList(const Flow &siblings, qsizetype index, qsizetype direction)
{
    for (index += direction; index >= 0 && index < siblings.size(); index += direction) {
        if (siblings[index].kind == BlockKind::List)
            return index;
    }
    return -1;
}

bool moveToNextList(Flow &flow, const BlockPath &path, Step step)
{
    const BlockPath listPath = parentOf(path);
    Flow &siblings = siblingsAt(flow, listPath);
    const qsizetype target = nextList(siblings, listPath.last(), step == Step::Back ? -1 : 1);
    if (target < 0)
        return false;
    const Block item = siblingsAt(flow, path).takeAt(path.last());
    Flow &items = siblings[target].children;
    items.insert(step == Step::Back ? items.size() : 0, item);
    prune(flow, listPath);
    return true;
}

bool isEdge(const Flow &siblings, qsizetype index, Step step)
{
    return step == Step::Back ? index == 0 : index + 1 >= siblings.size();
}

} // namespace

bool moveBlock(Flow &flow, const QString &id, Step step)
{
    const BlockPath path = pathOf(flow, id);
    if (path.isEmpty())
        return false;
    Flow &siblings = siblingsAt(flow, path);
    const qsizetype index = path.last();
    if (isHeading(siblings, index))
        return moveSection(siblings, index, step);
    if (isEdge(siblings, index, step))
        return siblings[index].kind == BlockKind::Item && moveToNextList(flow, path, step);
    siblings.swapItemsAt(index, index + (step == Step::Back ? -1 : 1));
    return true;
}

} // namespace rapporteur
