// SPDX-License-Identifier: GPL-3.0-or-later
#include "pairing.h"

#include "wordbreaks.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace rapporteur {

namespace {

constexpr double leastLikeness = 0.5;
constexpr qsizetype mostPairs = 4'000'000; // beyond, too slow for what it is worth

struct Likeness
{
    double value;
    int before;
    int after;
};

class Pairing
{
public:
    Pairing(const QList<Candidate> &before, const QList<Candidate> &after)
        : m_before(before)
        , m_after(after)
        , m_partners(before.size(), -1)
        , m_taken(after.size(), false)
    {}

    template<typename Key>
    void pairEqual(const Key &keyOf);
    void pairAlike();
    QList<int> result() && { return std::move(m_partners); }

private:
    using Bag = QList<int>; // sorted numbers of words
    QList<Bag> bagsOf(const QList<Candidate> &candidates, WordNumbers &numbers) const;
    QList<Likeness> likenesses() const;
    void pair(int before, int after);

    const QList<Candidate> &m_before;
    const QList<Candidate> &m_after;
    QList<int> m_partners;
    QList<bool> m_taken;
};

void Pairing::pair(int before, int after)
{
    m_partners[before] = after;
    m_taken[after] = true;
}

// Equal things pair in their order; those without a key do not.
template<typename Key>
void Pairing::pairEqual(const Key &keyOf)
{
    QHash<decltype(keyOf(m_after.first())), QList<int>> waiting;
    for (int after = int(m_after.size()) - 1; after >= 0; --after) {
        if (!m_taken.at(after))
            waiting[keyOf(m_after.at(after))] << after;
    }
    for (int before = 0; before < m_before.size(); ++before) {
        const auto key = keyOf(m_before.at(before));
        const auto same = waiting.find(key);
        if (m_partners.at(before) < 0 && same != waiting.end() && !same->isEmpty()
            && key != decltype(key)())
            pair(before, same->takeLast());
    }
}

QList<Pairing::Bag> Pairing::bagsOf(const QList<Candidate> &candidates, WordNumbers &numbers) const
{
    QList<Bag> bags;
    for (const Candidate &candidate : candidates) {
        Bag bag;
        for (const Word &word : cutIntoWords(candidate.words)) {
            if (word.kind == Word::Kind::Word)
                bag << numbers.of(QStringView(candidate.words).sliced(word.from, word.length));
        }
        std::ranges::sort(bag);
        bags << bag;
    }
    return bags;
}

double likeness(const QList<int> &one, const QList<int> &other)
{
    const qsizetype most = std::min(one.size(), other.size()) * 2;
    const auto all = double(one.size() + other.size());
    if (all == 0 || double(most) < leastLikeness * all)
        return 0;
    qsizetype common = 0;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        common += *a == *b ? 1 : 0;
        const bool advancesOther = *b <= *a;
        if (*a <= *b)
            ++a;
        if (advancesOther)
            ++b;
    }
    return double(common * 2) / all;
}

QList<Likeness> Pairing::likenesses() const
{
    WordNumbers numbers;
    const QList<Bag> before = bagsOf(m_before, numbers);
    const QList<Bag> after = bagsOf(m_after, numbers);
    QList<Likeness> all;
    for (int i = 0; i < before.size(); ++i) {
        for (int j = 0; j < after.size() && m_partners.at(i) < 0; ++j) {
            if (m_taken.at(j) || m_before.at(i).kind != m_after.at(j).kind)
                continue;
            if (const double value = likeness(before.at(i), after.at(j)); value >= leastLikeness)
                all << Likeness{value, i, j};
        }
    }
    return all;
}

void Pairing::pairAlike()
{
    const qsizetype left = m_partners.count(-1) * m_taken.count(false);
    if (left == 0 || left > mostPairs)
        return;
    QList<Likeness> all = likenesses();
    std::ranges::sort(all, [](const Likeness &a, const Likeness &b) {
        return std::tuple(-a.value, std::abs(a.before - a.after), a.before, a.after)
               < std::tuple(-b.value, std::abs(b.before - b.after), b.before, b.after);
    });
    for (const Likeness &each : std::as_const(all)) {
        if (m_partners.at(each.before) < 0 && !m_taken.at(each.after))
            pair(each.before, each.after);
    }
}

} // namespace

QList<int> paired(const QList<Candidate> &before, const QList<Candidate> &after, bool byId)
{
    if (before.isEmpty() || after.isEmpty())
        return QList<int>(before.size(), -1);
    Pairing pairing(before, after);
    if (byId)
        pairing.pairEqual([](const Candidate &candidate) { return candidate.id; });
    pairing.pairEqual([](const Candidate &candidate) {
        return candidate.words.isEmpty() ? std::pair<int, QString>()
                                         : std::pair(candidate.kind + 1, candidate.words);
    });
    pairing.pairAlike();
    return std::move(pairing).result();
}

} // namespace rapporteur
