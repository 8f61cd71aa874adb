// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dictionaryfiles.h"

// The user's choices of dictionaries, as they are kept in the settings.
namespace rapporteur {

DictionaryChoices dictionaryChoices();
void chooseDictionary(const QString &language, const QString &dictionary); // empty: what fits best

// The languages whose spelling can be checked, or could with a package more: those of the
// interface, of the house profiles and of the installed dictionaries, by their names.
QStringList spellingLanguages(const QStringList &folders);

} // namespace rapporteur
