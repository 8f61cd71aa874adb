// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace rapporteur {

// A Breeze icon in the colour of the text around it, light or dark, also when that changes while
// the program runs.
QIcon commandIcon(const char *name);

// By how grave something is, wherever that is told.
namespace graveicons {
inline constexpr auto hint = "dialog-information";
inline constexpr auto warning = "data-warning";
inline constexpr auto error = "data-error";
} // namespace graveicons

} // namespace rapporteur
