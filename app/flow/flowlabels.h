// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blockpath.h"
#include "edition.h"
#include "profile.h"

#include <QHash>

namespace rapporteur {

// The numbers and bullets of a flow, by block id, as the page will print them.
QHash<QString, QString> labelsOf(const Flow &flow, const HouseProfile &profile);

// The marks of its footnotes, by the footnote's block id.
QHash<QString, QString> noteMarksOf(const Edition &edition, const HouseProfile &profile);

} // namespace rapporteur
