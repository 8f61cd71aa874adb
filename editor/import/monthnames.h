// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur {

// The month (1 to 12) that `name` means in `language` or in English, whole or shortened, in any
// case; 0 if it is none. Names come from Unicode's locale data.
int monthNamed(const QString &name, const QString &language);

} // namespace rapporteur
