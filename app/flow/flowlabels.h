// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blockpath.h"
#include "profile.h"

#include <QHash>

namespace rapporteur {

// The numbers and bullets of a flow, by block id, as the page will print them.
QHash<QString, QString> labelsOf(const Flow &flow, const HouseProfile &profile);

} // namespace rapporteur
