// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"

namespace rapporteur {

// The draft with those link addresses of `lines` left over that no part of it holds: a title, say,
// has no place for the link over it.
Draft withLostAddresses(Draft draft, const QList<TextLine> &lines);

} // namespace rapporteur
