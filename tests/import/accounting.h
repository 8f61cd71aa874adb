// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"
#include "readout.h"

// Where the words of a text are after its import, told independently of the importer.
namespace rapporteur::testing {

// The words of `text`: what stands between white space and holds a letter or a figure.
QStringList wordsOf(const QString &text);

// The text without what only marks it up and is understood: **, entities, <p> tags, the wrappers of
// pictures and links, the names of fields ("SOURCE:"), separators between two fields.
QString withoutMarkup(QString text);

// Every piece of the readout that holds words of the text, in reading order, numbers included as
// `profile` prints them: prose, fields, and what is not printed (address, alternative texts). Not
// what was left over.
QStringList piecesOf(const Readout &readout, const HouseProfile &profile);

// Those of them that no export prints.
QStringList unprintedPieces(const Readout &readout);

} // namespace rapporteur::testing
