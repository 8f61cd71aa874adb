// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setting.h"

#include <QString>

// What the user may choose, one line each.
namespace rapporteur::preferences {

inline const Setting<QString> language{QLatin1StringView("interface/language"), {}}; // empty: the
                                                                                     // desktop's

} // namespace rapporteur::preferences
