// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling.h"

#include "splice.h"

namespace rapporteur {

const SpellingData *spellingOf(const QTextBlock &block)
{
    return dynamic_cast<const SpellingData *>(block.userData());
}

QList<Span> misspeltIn(const QTextBlock &block)
{
    const SpellingData *data = spellingOf(block);
    return data ? misspeltIn(*data, block.text()) : QList<Span>();
}

QList<Span> misspeltIn(const Spelling &spelling, const QString &now)
{
    const QString &before = spelling.passage.text;
    if (before == now)
        return spelling.shown;
    const Splice splice = spliceBetween(before, now);
    QList<Span> spans;
    for (Span span : spelling.shown) {
        const bool isBefore = span.from + span.length < splice.from;
        const bool isAfter = span.from > splice.from + splice.removed;
        if (isAfter)
            span.from += splice.inserted - splice.removed;
        if (isBefore || isAfter)
            spans.append(span);
    }
    return spans;
}

QTextCharFormat misspeltFormat(QTextCharFormat format)
{
    format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    format.setUnderlineColor(Qt::red);
    return format;
}

} // namespace rapporteur
