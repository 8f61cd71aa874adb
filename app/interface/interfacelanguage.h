// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rapporteur {

// The languages that the interface speaks, as BCP 47: English, and those there is a translation of.
QStringList interfaceLanguages();

// The one to speak: `chosen` if it is one of them, else the first that fits a language of `wanted`,
// at last English.
QString interfaceLanguage(const QString &chosen, const QStringList &wanted);

// As its speakers call it: "français".
QString nativeName(const QString &language);

// The language of the user's setting, else that of the desktop.
QString preferredInterfaceLanguage();

// Speaks it from now on: words, direction of reading, forms of dates and numbers. Windows hear of
// it by QEvent::LanguageChange.
void useInterfaceLanguage(const QString &language);

} // namespace rapporteur
