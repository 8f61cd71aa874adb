// SPDX-License-Identifier: GPL-3.0-or-later
#include "wordedits.h"

#include "walk.h"

namespace rapporteur {

namespace {

// Replaces the word behind the middle of a text.
void editText(Text &text, const QString &word)
{
    const auto from = text.plain.indexOf(u' ', text.plain.size() / 2) + 1;
    const auto end = text.plain.indexOf(u' ', from);
    const auto length = (end < 0 ? text.plain.size() : end) - from;
    text = replaced(text, int(from), int(length), word);
}

} // namespace

Readout edited(Readout readout, int count, int first, const QString &word)
{
    QList<Text *> texts;
    for (Edition &edition : readout.editions)
        forEachText(edition, [&](Text &text) {
            if (!text.isEmpty())
                texts << &text;
        });
    for (int i = 0; i < count; ++i) {
        const auto at = (first + qsizetype(i) * texts.size() / count) % texts.size();
        editText(*texts[at], word + QString::number(i));
    }
    return readout;
}

} // namespace rapporteur
