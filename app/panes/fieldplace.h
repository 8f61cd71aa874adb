// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "place.h"

class QWidget;

namespace rapporteur {

// Where the cursor of a pane's control is in the readout; a control without a cursor is a place at
// its beginning.
Place placeOfCursor(const QWidget *control);

} // namespace rapporteur
