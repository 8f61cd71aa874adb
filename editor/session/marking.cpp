// SPDX-License-Identifier: GPL-3.0-or-later
#include "marking.h"

#include <algorithm>

namespace rapporteur {

namespace {

int endOf(const Mark &mark)
{
    return mark.from + mark.length;
}

} // namespace

bool isMarked(const Text &text, int from, int length, Mark::Kind kind)
{
    return std::ranges::any_of(text.marks, [=](const Mark &mark) {
        return mark.kind == kind && mark.from <= from && endOf(mark) >= from + length;
    });
}

Text unmarked(Text text, int from, int length, Mark::Kind kind)
{
    QList<Mark> kept;
    for (const Mark &mark : std::as_const(text.marks)) {
        if (mark.kind != kind || endOf(mark) <= from || mark.from >= from + length) {
            kept.append(mark);
            continue;
        }
        Mark before = mark;
        before.length = std::max(0, from - mark.from);
        Mark after = mark;
        after.from = from + length;
        after.length = std::max(0, endOf(mark) - after.from);
        kept << before << after;
    }
    text.marks = normalized(kept, text.plain.size());
    return text;
}

Text marked(Text text, int from, int length, Mark::Kind kind, const QString &value)
{
    text = unmarked(std::move(text), from, length, kind);
    text.marks.append({.kind = kind, .from = from, .length = length, .value = value});
    text.marks = normalized(text.marks, text.plain.size());
    return text;
}

} // namespace rapporteur
