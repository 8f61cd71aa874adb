// SPDX-License-Identifier: GPL-3.0-or-later
#include "finders.h"
#include "message.h"
#include "prose.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur::finders {

namespace {

// A sign that opens, and those that close it: nations quote differently.
struct Pair
{
    char16_t opening;
    QStringView closing;
};

constexpr std::array quotes{
    Pair{u'„', u"“”"},
    Pair{u'“', u"”"},
    Pair{u'«', u"»"},
    Pair{u'»', u"«"},
    Pair{u'「', u"」"},
    Pair{u'『', u"』"},
    Pair{u'"', u"\""},
};

constexpr std::array brackets{
    Pair{u'(', u")）"},
    Pair{u'（', u")）"},
    Pair{u'[', u"]"},
    Pair{u'【', u"】"},
};

// What is left over when the pairs of a text are taken out.
struct Unpaired
{
    QList<const Pair *> open;
    qsizetype openAt = -1;  // where the last of `open` is
    qsizetype strayAt = -1; // the first closing sign that closes nothing
};

// "a)", "12)": the mark of an item within a sentence
bool isItemMark(QStringView text, qsizetype at)
{
    qsizetype begin = at;
    while (begin > 0 && at - begin < 3 && text[begin - 1].isLetterOrNumber())
        --begin;
    const QChar before = charAt(text, begin - 1);
    return begin < at && (before.isNull() || before.isSpace());
}

template<typename Pairs>
const Pair *opens(const Pairs &pairs, QChar c)
{
    const auto found = std::ranges::find(pairs, c.unicode(), &Pair::opening);
    return found == pairs.end() ? nullptr : &*found;
}

template<typename Pairs>
bool closesAny(const Pairs &pairs, QChar c)
{
    return std::ranges::any_of(pairs, [&](const Pair &pair) { return pair.closing.contains(c); });
}

template<typename Pairs>
Unpaired unpaired(const Pairs &pairs, QStringView text)
{
    Unpaired rest;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool isInch = c == u'"' && charAt(text, at - 1).isDigit() && rest.open.isEmpty();
        if (c.isLetterOrNumber() || c.isSpace() || isInch)
            continue;
        if (!rest.open.isEmpty() && rest.open.back()->closing.contains(c)) {
            rest.open.removeLast();
        } else if (const Pair *pair = opens(pairs, c)) {
            rest.open.append(pair);
            rest.openAt = at;
        } else if (closesAny(pairs, c) && rest.strayAt < 0 && !isItemMark(text, at)) {
            rest.strayAt = at;
        }
    }
    return rest;
}

// A quotation may run over several paragraphs. Each opens it again, or only the last one closes it.
bool goesOn(const Unpaired &rest, const Passage *next)
{
    const QStringView text = next && next->block ? next->text.trimmed() : QStringView();
    if (text.isEmpty())
        return false;
    return text.front() == rest.open.back()->opening || unpaired(quotes, text).strayAt >= 0;
}

QString openQuote(QStringView text, qsizetype at)
{
    return Check::tr("The quotation that begins with “%1” is never closed.")
        .arg(shortened(text.sliced(at), 30));
}

QString strayQuote(QStringView text, qsizetype at)
{
    return Check::tr("“%1” ends a quotation that was never opened.").arg(excerpt(text, at, 1));
}

} // namespace

Findings unbalancedQuote(const Subject &subject)
{
    Findings found;
    bool isOpen = false; // before this passage
    for (qsizetype i = 0; i < subject.prose.size(); ++i) {
        const Passage &passage = subject.prose[i];
        if (!isWritten(passage) || passage.quoted)
            continue;
        const Unpaired rest = unpaired(quotes, passage.text);
        const Passage *next = i + 1 < subject.prose.size() ? &subject.prose[i + 1] : nullptr;
        if (rest.strayAt >= 0 && !isOpen)
            found.append({passage.place, strayQuote(passage.text, rest.strayAt)});
        isOpen = !rest.open.isEmpty() && goesOn(rest, next);
        if (!rest.open.isEmpty() && !isOpen)
            found.append({passage.place, openQuote(passage.text, rest.openAt)});
    }
    return found;
}

Findings unbalancedBracket(const Subject &subject)
{
    return inProse(subject, [](const Passage &passage) {
        const Unpaired rest = unpaired(brackets, passage.text);
        Remarks remarks;
        if (!rest.open.isEmpty())
            remarks.append({Check::tr("The bracket that begins with “%1” is never closed.")
                                .arg(shortened(passage.text.sliced(rest.openAt), 30))});
        if (rest.strayAt >= 0)
            remarks.append({Check::tr("“%1” closes a bracket that was never opened.")
                                .arg(excerpt(passage.text, rest.strayAt, 1))});
        return remarks;
    });
}

} // namespace rapporteur::finders
