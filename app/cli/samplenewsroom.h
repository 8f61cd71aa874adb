// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QStringList>

namespace rapporteur {

// Puts the sample newsroom into a folder that has none; gives the paths of its files.
Result<QStringList> placeSampleNewsroom(const QString &folder);

} // namespace rapporteur
