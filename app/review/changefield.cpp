// SPDX-License-Identifier: GPL-3.0-or-later
#include "changefield.h"

#include "walk.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// The last block before this one in the order of reading that is still there.
QString lastBefore(const QString &id, const Compared &compared)
{
    QString last;
    bool isOver = false;
    forEachBlock(compared.before, [&](const Block &block) {
        isOver = isOver || block.id == id;
        if (!isOver && findBlock(compared.after, block.id))
            last = block.id;
    });
    return last;
}

} // namespace

Place fieldOf(const Change &change, const Compared &compared)
{
    const QString edition = change.place.startsWith("editions/"_L1)
                                ? change.place.section(u'/', 1, 1)
                                : QString();
    QString field = change.place;
    if (findBlock(compared.after, change.id))
        field = change.id;
    else if (findBlock(compared.before, change.id))
        field = lastBefore(change.id, compared);
    else if (const qsizetype at = field.indexOf("/participants/"_L1); at > 0)
        field = field.sliced(at + 1);
    return {.field = field, .edition = edition};
}

} // namespace rapporteur
