// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"

#include <QSet>

namespace rapporteur {

// All forms of a participant's name, the main one first.
QList<PersonName> formsOf(const Participant &participant);

// Whether a name stands in `text`: its family name, or where that is several words one of them that
// is long enough to tell. Scripts without capitals write endings and prefixes to it.
bool isNamedIn(const PersonName &name, QStringView text);

// Whether one letter was left out, put in, exchanged or taken for another. Equal words are not
// nearly equal.
bool isNearly(QStringView a, QStringView b);

// The words of `text` that begin with a capital and have at least `least` letters.
QSet<QString> capitalizedWords(QStringView text, qsizetype least);

} // namespace rapporteur
