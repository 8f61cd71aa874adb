// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"

namespace rapporteur {

// What people call the place that a path by ids names in this readout: "Agenda, section 2,
// bullet 1" for "editions/e1/body/b5/b6/text".
QString placeWords(const QString &path, const Readout &readout);

} // namespace rapporteur
