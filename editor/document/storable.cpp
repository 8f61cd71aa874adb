// SPDX-License-Identifier: GPL-3.0-or-later
#include "storable.h"

#include "units.h"

#include <algorithm>

namespace rapporteur {

namespace {

bool isSuspect(QChar c)
{
    return c.isNull() || c.isSurrogate();
}

bool isPair(const QString &text, qsizetype at)
{
    return at + 1 < text.size() && text.at(at).isHighSurrogate()
           && text.at(at + 1).isLowSurrogate();
}

// One character for one, so that marks stay where they are.
QString withoutBrokenCharacters(QString text)
{
    if (std::ranges::none_of(std::as_const(text), isSuspect))
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isPair(text, i))
            ++i;
        else if (isSuspect(text.at(i)))
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace

// Nothing composes with what is below the combining characters, nor with dashes and quotation marks
// (UAX #15, 9).
bool isStorable(QStringView text)
{
    const char16_t *const end = text.utf16() + text.size();
    return firstWithin<Units{0, 0}, Units{0x300, 0x200F}, Units{0x2028, 0xFFFF}>(text.utf16(), end)
           == end;
}

QString storable(QString text)
{
    if (isStorable(text))
        return text;
    return withoutBrokenCharacters(std::move(text)).normalized(QString::NormalizationForm_C);
}

Text storable(Text text)
{
    if (!isStorable(text.plain)) {
        text.plain = withoutBrokenCharacters(std::move(text.plain));
        text = composed(std::move(text));
    }
    for (Mark &mark : text.marks)
        mark.value = storable(mark.value);
    return text;
}

} // namespace rapporteur
