// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagewords.h"

#include "compose.h"

#include <QTextBoundaryFinder>

namespace rapporteur {

namespace {

qint64 wordsIn(const QString &text)
{
    qint64 count = 0;
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    do {
        count += words.boundaryReasons().testFlag(QTextBoundaryFinder::StartOfItem) ? 1 : 0;
    } while (words.toNextBoundary() >= 0);
    return count;
}

qint64 wordsIn(const QList<Part> &parts)
{
    qint64 count = 0;
    for (const Part &part : parts) {
        QString text;
        for (const Run &run : part.runs)
            text += run.text;
        count += wordsIn(text) + wordsIn(part.children);
    }
    return count;
}

} // namespace

qint64 printedWords(const Readout &readout, const Edition &edition)
{
    const HouseProfile &profile = profileFor(readout.profile, edition.language);
    return wordsIn(compose(
                       readout,
                       profile,
                       {.edition = edition.id, .mediaFolder = {}, .address = {}, .digest = {}})
                       .parts);
}

} // namespace rapporteur
