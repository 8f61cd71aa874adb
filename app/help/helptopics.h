// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rapporteur {

// What the manual may call a field of the readout, the closest name first: for the place
// "editions/e1/photos/photo3/credit" "editions.photos.credit", "editions.photos" and "editions".
QStringList topicsOf(const QString &place);

} // namespace rapporteur
