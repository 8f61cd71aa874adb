// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "place.h"
#include "readout.h"

#include <QRegularExpression>

namespace rapporteur {

// What is looked for.
struct Wanted
{
    QString words;
    bool matchCase = false;
    bool wholeWords = false;
    bool pattern = false; // the words are a regular expression
};

// A place where it stands.
struct Match
{
    Place place;    // where the match begins
    QString member; // name of the text's member: "title", "text"
    int from = 0;   // in that text, UTF-16 code units
    int length = 0;
    QString before; // words around it
    QString found;
    QString after;
    bool operator==(const Match &) const = default;
};

// Refused if the pattern cannot be read, with where and why. Without words nothing is found.
Result<QRegularExpression> expressionOf(const Wanted &wanted);

// Every match in every text of the readout, in the order of the file.
QList<Match> findAll(const Readout &readout, const QRegularExpression &expression);

// Writes `replacement` for those of the matches that are still there, and says for how many; \1 and
// the like stand for what a pattern's groups caught. Marks stay over their words.
int replaceAll(
    Readout &readout,
    const QRegularExpression &expression,
    const QList<Match> &matches,
    const QString &replacement,
    bool pattern);

} // namespace rapporteur
