// SPDX-License-Identifier: GPL-3.0-or-later
#include "redline.h"

#include "difference.h"
#include "worddifference.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// What makes two parts the same one.
using Key = std::pair<Role, QString>;

Key keyOf(const Part &part)
{
    return {part.role, part.id};
}

void addKeys(const QList<Part> &parts, QSet<Key> &keys)
{
    for (const Part &part : parts) {
        keys << keyOf(part);
        addKeys(part.children, keys);
    }
}

QString plain(const QList<Run> &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.text;
    return text;
}

// The part [from, from + length) of the runs' words.
QList<Run> cut(const QList<Run> &runs, qsizetype from, qsizetype length, Run::Change change)
{
    QList<Run> result;
    qsizetype at = 0;
    for (Run run : runs) {
        const qsizetype begin = std::max(from, at);
        const qsizetype end = std::min(from + length, at + run.text.size());
        const qsizetype start = std::exchange(at, at + run.text.size());
        if (begin >= end)
            continue;
        run.text = run.text.sliced(begin - start, end - begin);
        run.change = change;
        result << run;
    }
    return result;
}

QList<Run> marked(const QList<Run> &runs, Run::Change change)
{
    QList<Run> result = runs;
    for (Run &run : result)
        run.change = change;
    return result;
}

void mark(Part &part, Run::Change change)
{
    part.changed = part.changed || !part.runs.isEmpty();
    part.runs = marked(part.runs, change);
    for (Part &child : part.children)
        mark(child, change);
}

QList<Run> redlined(const QList<Run> &before, const QList<Run> &after)
{
    QList<Run> result;
    for (const Piece &piece : markedUp(plain(before), plain(after))) {
        using enum Piece::Kind;
        const bool isDeleted = piece.kind == Deleted;
        const Run::Change change = isDeleted                ? Run::Change::Deleted
                                   : piece.kind == Inserted ? Run::Change::Inserted
                                                            : Run::Change::None;
        result += cut(isDeleted ? before : after, piece.from, piece.text.size(), change);
    }
    return result;
}

// With the first of its words: a list or a row has none of its own.
bool noteMove(Part &part)
{
    if (part.runs.isEmpty())
        return std::ranges::any_of(part.children, noteMove);
    Run note;
    note.text = QCoreApplication::translate("Export", "[moved here]") + u' ';
    note.emphasis = true;
    part.runs.prepend(note);
    part.changed = true;
    return true;
}

class Redliner
{
public:
    Redliner(const Page &before, const Page &after, const Comparison &comparison)
    {
        for (const Change &change : comparison.changes) {
            if (change.kind == ChangeKind::Moved)
                m_moved << change.id;
            m_moved += QSet<QString>(change.along.begin(), change.along.end());
        }
        addKeys(after.parts, m_after);
        collect(before.parts);
    }

    QList<Part> parts(const QList<Part> &before, const QList<Part> &after);

private:
    void collect(const QList<Part> &parts);
    void addDeleted(QList<Part> &result, const Part &part) const;
    void addNew(QList<Part> &result, const Part &part);
    Part same(const Part &before, const Part &after);

    QSet<QString> m_moved; // ids
    QSet<Key> m_after;
    QHash<Key, const Part *> m_old;
};

void Redliner::collect(const QList<Part> &parts)
{
    for (const Part &part : parts) {
        m_old.insert(keyOf(part), &part);
        collect(part.children);
    }
}

// What stands elsewhere now has moved and is shown there; what it held may be gone all the same.
void Redliner::addDeleted(QList<Part> &result, const Part &part) const
{
    if (m_after.contains(keyOf(part)))
        return;
    Part gone = part;
    gone.children.removeIf([this](const Part &child) { return m_after.contains(keyOf(child)); });
    mark(gone, Run::Change::Deleted);
    result << gone;
}

void Redliner::addNew(QList<Part> &result, const Part &part)
{
    const Part *old = m_old.value(keyOf(part));
    if (old) {
        Part moved = same(*old, part);
        noteMove(moved);
        result << moved;
        return;
    }
    Part added = part;
    added.children.clear();
    mark(added, Run::Change::Inserted);
    added.children = parts({}, part.children);
    result << added;
}

Part Redliner::same(const Part &before, const Part &after)
{
    Part result = after;
    if (before.runs != after.runs) {
        result.runs = redlined(before.runs, after.runs);
        result.changed = true;
    }
    if (before.children != after.children)
        result.children = parts(before.children, after.children);
    return result;
}

QList<Part> Redliner::parts(const QList<Part> &before, const QList<Part> &after)
{
    QHash<Key, int> numbers;
    int moved = 0; // what moved is like nothing in the other list
    const auto numbered = [&](const QList<Part> &list) {
        QList<int> result;
        for (const Part &part : list) {
            const Key key = keyOf(part);
            if (!numbers.contains(key))
                numbers.insert(key, int(numbers.size()));
            result << (m_moved.contains(part.id) ? --moved : numbers.value(key));
        }
        return result;
    };
    const QList<int> old = numbered(before);
    QList<Part> result;
    int from = 0;
    int to = 0;
    const auto addSame = [&](int end) {
        for (; from < end; ++from, ++to)
            result << same(before.at(from), after.at(to));
    };
    for (const Hunk &hunk : difference(old, numbered(after))) {
        addSame(hunk.beforeFrom);
        for (; from < hunk.beforeEnd(); ++from)
            addDeleted(result, before.at(from));
        for (; to < hunk.afterEnd(); ++to)
            addNew(result, after.at(to));
    }
    addSame(int(before.size()));
    return result;
}

} // namespace

Page redline(const Page &before, const Page &after, const Comparison &comparison)
{
    Page result = after;
    result.parts = Redliner(before, after, comparison).parts(before.parts, after.parts);
    result.info.redline = true;
    return result;
}

} // namespace rapporteur
