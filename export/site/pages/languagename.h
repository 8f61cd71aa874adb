// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur {

// What the language calls itself: "français"; the tag where that is not known.
QString ownName(const QString &language);

} // namespace rapporteur
