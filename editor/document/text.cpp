// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include <algorithm>
#include <tuple>

namespace rapporteur {

namespace {

int endOf(const Mark &mark)
{
    return mark.from + mark.length;
}

bool isPoint(const Mark &mark)
{
    return mark.kind == Mark::Kind::Footnote;
}

bool continuesWhenTyping(Mark::Kind kind)
{
    return kind != Mark::Kind::Link;
}

// A replacement of [from, to) by `inserted` characters.
struct Change
{
    int from;
    int to;
    int inserted;

    int shift() const { return inserted - (to - from); }
};

int movedPoint(int point, Change change)
{
    if (point <= change.from)
        return point;
    return point + change.shift();
}

bool isInside(const Mark &mark, Change change)
{
    if (isPoint(mark))
        return mark.from > change.from && mark.from < change.to;
    const bool within = mark.from >= change.from && endOf(mark) <= change.to;
    const bool same = mark.from == change.from && endOf(mark) == change.to;
    return within && (!same || change.inserted == 0);
}

int movedStart(const Mark &mark, Change change)
{
    if (mark.from < change.from)
        return mark.from;
    const bool coversChange = mark.from == change.from && change.to > change.from
                              && endOf(mark) >= change.to;
    if (coversChange)
        return mark.from;
    return std::max(mark.from, change.to) + change.shift();
}

int movedEnd(const Mark &mark, Change change)
{
    const int end = endOf(mark);
    if (end < change.from)
        return end;
    if (end > change.to || (end == change.to && change.to > change.from))
        return end + change.shift();
    return change.from + (continuesWhenTyping(mark.kind) ? change.inserted : 0);
}

Mark moved(Mark mark, Change change)
{
    if (isPoint(mark)) {
        mark.from = movedPoint(mark.from, change);
        return mark;
    }
    const int start = movedStart(mark, change);
    mark.length = movedEnd(mark, change) - start;
    mark.from = start;
    return mark;
}

Mark clipped(Mark mark, int from, int to)
{
    const int start = std::clamp(mark.from, from, to);
    const int end = std::clamp(isPoint(mark) ? start : endOf(mark), start, to);
    mark.from = start;
    mark.length = end - start;
    return mark;
}

bool isBefore(const Mark &a, const Mark &b)
{
    return std::tuple(a.from, -a.length, a.kind, a.value)
           < std::tuple(b.from, -b.length, b.kind, b.value);
}

// Adds `mark` behind the marks that begin before it, joined or cut where its
// kind is there already.
void append(QList<Mark> &marks, Mark mark)
{
    const auto earlier = std::ranges::find_if(marks.rbegin(), marks.rend(), [&](const Mark &other) {
        return other.kind == mark.kind;
    });
    if (earlier != marks.rend() && !isPoint(mark) && endOf(*earlier) >= mark.from) {
        if (earlier->value == mark.value) {
            earlier->length = std::max(endOf(*earlier), endOf(mark)) - earlier->from;
            return;
        }
        mark = clipped(mark, endOf(*earlier), std::max(endOf(mark), endOf(*earlier)));
    }
    const bool isRepeated = earlier != marks.rend() && *earlier == mark;
    if (isPoint(mark) ? !isRepeated : mark.length > 0)
        marks.append(mark);
}

bool joinsToPrevious(QChar c)
{
    const bool isHangulTail = c.unicode() >= 0x1160 && c.unicode() <= 0x11FF;
    return c.isMark() || c.isLowSurrogate() || isHangulTail;
}

int characterBoundary(const QString &text, int position)
{
    while (position > 0 && position < text.size() && joinsToPrevious(text.at(position)))
        ++position;
    return position;
}

QList<int> boundaries(const Text &text)
{
    QList<int> positions{0};
    for (const Mark &mark : text.marks)
        positions << characterBoundary(text.plain, mark.from)
                  << characterBoundary(text.plain, endOf(mark));
    std::ranges::sort(positions);
    positions.erase(std::ranges::unique(positions).begin(), positions.end());
    return positions;
}

} // namespace

Text replaced(Text text, int from, int length, const QString &inserted)
{
    const int size = int(text.plain.size());
    const int start = std::clamp(from, 0, size);
    const int removed = std::clamp(length, 0, size - start);
    const Change change{start, start + removed, int(inserted.size())};

    text.plain.replace(start, removed, inserted);
    text.marks.removeIf([&](const Mark &mark) { return isInside(mark, change); });
    for (Mark &mark : text.marks)
        mark = moved(mark, change);
    text.marks = normalized(std::move(text.marks), text.plain.size());
    return text;
}

Text sliced(const Text &text, int from, int length)
{
    const int size = int(text.plain.size());
    const int start = std::clamp(from, 0, size);
    const int end = start + std::clamp(length, 0, size - start);

    Text part{.plain = text.plain.sliced(start, end - start), .marks = {}};
    for (const Mark &mark : text.marks) {
        if (isPoint(mark) && (mark.from < start || mark.from > end))
            continue;
        Mark piece = clipped(mark, start, end);
        piece.from -= start;
        part.marks.append(piece);
    }
    part.marks = normalized(std::move(part.marks), part.plain.size());
    return part;
}

Text joined(Text head, const Text &tail)
{
    const int offset = int(head.plain.size());
    head.plain += tail.plain;
    for (Mark mark : tail.marks) {
        mark.from += offset;
        head.marks.append(mark);
    }
    head.marks = normalized(std::move(head.marks), head.plain.size());
    return head;
}

Text composed(Text text)
{
    const QString whole = text.plain.normalized(QString::NormalizationForm_C);
    if (whole == text.plain)
        return text;

    const QList<int> starts = boundaries(text);
    QList<int> moved;
    QString plain;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        moved << int(plain.size());
        const qsizetype end = i + 1 < starts.size() ? starts[i + 1] : text.plain.size();
        plain += text.plain.sliced(starts[i], end - starts[i])
                     .normalized(QString::NormalizationForm_C);
    }
    const auto place = [&](int position) {
        const auto at = std::ranges::lower_bound(starts, characterBoundary(text.plain, position));
        return moved[at - starts.begin()];
    };
    for (Mark &mark : text.marks) {
        const int end = place(endOf(mark));
        mark.from = place(mark.from);
        mark.length = end - mark.from;
    }
    text.plain = plain;
    text.marks = normalized(std::move(text.marks), plain.size());
    return text;
}

QList<Mark> normalized(QList<Mark> marks, qsizetype textLength)
{
    for (Mark &mark : marks) {
        mark = clipped(mark, 0, int(textLength));
        if (mark.kind == Mark::Kind::Emphasis || mark.kind == Mark::Kind::Strong)
            mark.value.clear();
    }
    std::ranges::sort(marks, isBefore);

    QList<Mark> result;
    for (const Mark &mark : std::as_const(marks))
        append(result, mark);
    std::ranges::sort(result, isBefore);
    return result;
}

} // namespace rapporteur
