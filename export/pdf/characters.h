// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace rapporteur::pdf {

struct CharacterAt
{
    char32_t code;
    int length; // in UTF-16
};

// The character that starts here; a surrogate without its other half is a character of its own.
inline CharacterAt characterAt(QStringView text, qsizetype position)
{
    const QChar first = text[position];
    if (first.isHighSurrogate() && position + 1 < text.size()
        && text[position + 1].isLowSurrogate()) {
        return {QChar::surrogateToUcs4(first, text[position + 1]), 2};
    }
    return {first.unicode(), 1};
}

// Format characters have no look: a face need not know them.
inline bool isInvisible(char32_t character)
{
    return QChar::category(character) == QChar::Other_Format;
}

// Whether a character belongs to the one before it and never needs a look of its own.
inline bool joinsThePrevious(char32_t character)
{
    return QChar::isMark(character) || isInvisible(character)
           || (character >= 0x1F3FB && character <= 0x1F3FF); // skin tones of emoji
}

} // namespace rapporteur::pdf
