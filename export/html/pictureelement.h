// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"
#include "markup.h"
#include "page.h"

namespace rapporteur {

// Writes the picture as an element: that at its address or, where it has none, its file within the
// page. False if that cannot be read.
[[nodiscard]] bool writePicture(Markup &markup, const Picture &picture);

Issue unreadablePicture(const Picture &picture, const QString &place);

} // namespace rapporteur
