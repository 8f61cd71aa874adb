// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur {

// The language that `text` is written in, as a BCP 47 tag, told by its scripts and, where several
// languages share one, by their commonest words. Empty where there is too little to tell.
QString guessLanguage(QStringView text);

} // namespace rapporteur
