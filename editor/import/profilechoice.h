// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur {

// The id of the house profile that a text was most likely written under: by the address it was
// published at, else by wordings that only one house uses. Falls back to `language` itself.
QString chooseProfile(const QString &source, QStringView text, const QString &language);

} // namespace rapporteur
