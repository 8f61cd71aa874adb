// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens.h"

class QLineEdit;

namespace rapporteur {

// A fact's words in the language of the edition shown: those of the original, or its translation,
// which is not there until it is written.
Lens<QString> wordsOf(const Session &session, const Lens<Wording> &lens);

// A line for them that shows the original's words while the translation is not there.
QLineEdit *wordingField(Session &session, const Lens<Wording> &lens);

} // namespace rapporteur
