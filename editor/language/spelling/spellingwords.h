// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"

#include <QSet>

// The words that spelling is about.
namespace rapporteur {

// Part of a text, in UTF-16 code units.
struct Span
{
    qsizetype from = 0;
    qsizetype length = 0;
    bool operator==(const Span &) const = default;
};

// The words of the text by Unicode's word boundaries (UAX #29). Left out are numbers and words with
// digits, web and e-mail addresses, and single letters.
QList<Span> wordsIn(QStringView text);

// The words in the names of participants, sides, places and events, in all their forms. They are
// spelt as their owners do.
QSet<QString> nameWords(const Readout &readout);

// Whether the word, or what is left without "’s", is one of them.
bool isAmong(const QSet<QString> &words, const QString &word);

} // namespace rapporteur
