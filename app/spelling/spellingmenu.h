// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spellfield.h"

#include <QPoint>

namespace rapporteur {

// Suggestions for the word, what else may be done with it, then the widget's own commands.
void showSpellingMenu(
    SpellCheck &check, SpellField &field, const MisspeltWord &word, QPoint globalPosition);

} // namespace rapporteur
