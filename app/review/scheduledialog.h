// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"

#include <optional>

class QWidget;

namespace rapporteur {

// When the readout is to go out; nothing: it is not to be scheduled. Offers the time of release
// that the content states.
std::optional<Moment> askForTime(QWidget *window, const Readout &content);

} // namespace rapporteur
