// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordbreaks.h"

#include <unicode/ubrk.h>

#include <algorithm>
#include <memory>

namespace rapporteur {

namespace {

struct Close
{
    void operator()(UBreakIterator *iterator) const { ubrk_close(iterator); }
};

// Opening one costs more than cutting a paragraph.
UBreakIterator *wordIterator()
{
    thread_local const std::unique_ptr<UBreakIterator, Close> iterator([] {
        UErrorCode status = U_ZERO_ERROR;
        return ubrk_open(UBRK_WORD, "", nullptr, 0, &status);
    }());
    return iterator.get();
}

Word::Kind kindOf(QStringView text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.isSpace(); }))
        return Word::Kind::Space;
    const bool hasLetter = std::ranges::any_of(text, [](QChar c) {
        return c.isLetterOrNumber() || c.isSurrogate();
    });
    return hasLetter ? Word::Kind::Word : Word::Kind::Sign;
}

} // namespace

QList<Word> cutIntoWords(QStringView text)
{
    QList<Word> words;
    UBreakIterator *iterator = wordIterator();
    UErrorCode status = U_ZERO_ERROR;
    if (iterator)
        ubrk_setText(iterator, text.utf16(), int(text.size()), &status);
    if (!iterator || U_FAILURE(status))
        return {{0, int(text.size()), Word::Kind::Word}};
    int from = 0;
    for (int at = ubrk_next(iterator); at != UBRK_DONE; at = ubrk_next(iterator)) {
        words << Word{from, at - from, kindOf(text.sliced(from, at - from))};
        from = at;
    }
    return words;
}

int WordNumbers::of(QStringView text)
{
    const auto known = m_numbers.constFind(text);
    return known != m_numbers.cend() ? *known : *m_numbers.insert(text, int(m_numbers.size()));
}

} // namespace rapporteur
