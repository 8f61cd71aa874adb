// SPDX-License-Identifier: GPL-3.0-or-later
#include "linebreaks.h"

#include <unicode/ubrk.h>

namespace rapporteur::pdf {

using namespace Qt::StringLiterals;

namespace {

// ICU's names: without its strict rules, small kana may start a line.
QByteArray localeFor(const QString &language)
{
    const QByteArray primary = language.section(u'-', 0, 0).toLatin1().toLower();
    if (primary == "ja")
        return "ja@lb=strict";
    return primary;
}

// Ragged Korean keeps its words whole, which ICU does not.
bool cutsKoreanWord(QStringView text, int position)
{
    if (position <= 0 || position >= text.size())
        return false;
    const QChar before = text[position - 1];
    const QChar after = text[position];
    return before.isLetterOrNumber() && after.isLetterOrNumber()
           && (before.script() == QChar::Script_Hangul || after.script() == QChar::Script_Hangul);
}

} // namespace

LineBreaks::LineBreaks() = default;
LineBreaks::~LineBreaks() = default;
LineBreaks::LineBreaks(LineBreaks &&) noexcept = default;
LineBreaks &LineBreaks::operator=(LineBreaks &&) noexcept = default;

void LineBreaks::Close::operator()(UBreakIterator *iterator) const
{
    ubrk_close(iterator);
}

UBreakIterator *LineBreaks::iteratorFor(const QString &language)
{
    auto &iterator = m_iterators[language];
    if (!iterator) {
        UErrorCode status = U_ZERO_ERROR;
        iterator.reset(ubrk_open(UBRK_LINE, localeFor(language).constData(), nullptr, 0, &status));
    }
    return iterator.get();
}

std::vector<LineBreak> LineBreaks::in(QStringView text, const QString &language)
{
    std::vector<LineBreak> breaks;
    UErrorCode status = U_ZERO_ERROR;
    const bool korean = language.startsWith("ko"_L1);
    if (UBreakIterator *const iterator = iteratorFor(language)) {
        ubrk_setText(iterator, text.utf16(), int(text.size()), &status);
        for (int at = ubrk_next(iterator); at != UBRK_DONE; at = ubrk_next(iterator)) {
            const int rule = ubrk_getRuleStatus(iterator);
            if (korean && cutsKoreanWord(text, at))
                continue;
            breaks.push_back({at, rule >= UBRK_LINE_HARD && rule < UBRK_LINE_HARD_LIMIT});
        }
    }
    if (breaks.empty() || breaks.back().position != text.size())
        breaks.push_back({int(text.size()), false});
    breaks.back().mandatory = false;
    return breaks;
}

} // namespace rapporteur::pdf
