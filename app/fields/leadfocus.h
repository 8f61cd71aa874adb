// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace rapporteur {

// Who gives the keyboard to the area gives it to this part of it. A focus proxy would do as much,
// but Tab takes that for the area's first stop and passes over what stands before it.
void leadFocus(QWidget *area, QWidget *part);

} // namespace rapporteur
