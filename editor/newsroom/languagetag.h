// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

// What a BCP 47 language tag says, read from the tag alone and never from the machine's settings.
namespace rapporteur {

// Whether the language is written from right to left: by its script subtag, else by its usual
// script.
bool isRightToLeft(QStringView language);

// "zh-Hant-TW", "zh-Hant", "zh": the tag, then what remains as its last subtags are taken off.
QStringList fallbacks(const QString &language);

// Month and day names of the language; of English where there is none.
QLocale localeOf(const QString &language);

} // namespace rapporteur
