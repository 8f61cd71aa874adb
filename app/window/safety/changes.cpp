// SPDX-License-Identifier: GPL-3.0-or-later
#include "changes.h"

#include <algorithm>
#include <vector>

namespace rapporteur {

namespace {

using enum Change::Kind;

constexpr qsizetype largestTable = 20'000'000; // cells; beyond it everything counts as changed

// Lengths of the longest common rest from every pair of places.
class Rests
{
public:
    Rests(const QStringList &before, const QStringList &after)
        : m_width(std::size_t(after.size()) + 1)
        , m_lengths((std::size_t(before.size()) + 1) * m_width)
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype j = after.size() - 1; j >= 0; --j)
                at(i, j) = before[i] == after[j] ? at(i + 1, j + 1) + 1
                                                 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    int &at(qsizetype i, qsizetype j)
    {
        return m_lengths[(std::size_t(i) * m_width) + std::size_t(j)];
    }

private:
    std::size_t m_width;
    std::vector<int> m_lengths;
};

void append(QList<Change> &changes, Change::Kind kind, const QStringList &pieces)
{
    for (const QString &piece : pieces)
        changes += {kind, piece};
}

QList<Change> changesWithin(const QStringList &before, const QStringList &after)
{
    QList<Change> changes;
    qsizetype i = 0;
    qsizetype j = 0;
    if (before.size() * after.size() < largestTable) {
        Rests rests(before, after);
        while (i < before.size() && j < after.size()) {
            if (before[i] == after[j]) {
                changes += {Same, before[i++]};
                ++j;
            } else if (rests.at(i + 1, j) >= rests.at(i, j + 1)) {
                changes += {Removed, before[i++]};
            } else {
                changes += {Added, after[j++]};
            }
        }
    }
    append(changes, Removed, before.sliced(i));
    append(changes, Added, after.sliced(j));
    return changes;
}

} // namespace

QList<Change> changesBetween(const QStringList &before, const QStringList &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const qsizetype head = std::ranges::mismatch(before, after).in1 - before.begin();
    qsizetype tail = 0;
    while (tail < shorter - head
           && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    QList<Change> changes;
    append(changes, Same, before.first(head));
    changes += changesWithin(
        before.sliced(head, before.size() - head - tail),
        after.sliced(head, after.size() - head - tail));
    append(changes, Same, before.last(tail));
    return changes;
}

} // namespace rapporteur
