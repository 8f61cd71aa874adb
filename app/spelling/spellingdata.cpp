// SPDX-License-Identifier: GPL-3.0-or-later
#include "spellingdata.h"

#include <algorithm>

namespace rapporteur {

const SpellingData *spellingOf(const QTextBlock &block)
{
    return dynamic_cast<const SpellingData *>(block.userData());
}

QList<Span> misspeltIn(const QTextBlock &block)
{
    const SpellingData *data = spellingOf(block);
    if (!data || data->shown.isEmpty())
        return {};
    const QString &before = data->passage.text;
    const QString now = block.text();
    if (before == now)
        return data->shown;
    const auto [a, b] = std::ranges::mismatch(before, now);
    const qsizetype head = a - before.begin();
    const qsizetype most = std::min(before.size(), now.size()) - head;
    qsizetype tail = 0;
    while (tail < most && before[before.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    QList<Span> spans;
    for (Span span : data->shown) {
        const bool isBefore = span.from + span.length < head;
        const bool isAfter = span.from > before.size() - tail;
        if (isAfter)
            span.from += now.size() - before.size();
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
