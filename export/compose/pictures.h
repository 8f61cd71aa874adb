// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "photo.h"

namespace rapporteur {

// The picture of a photo. It has no file when there is none that can be read, and when its path
// leaves `mediaFolder`, be it through a symbolic link.
Picture pictureOf(const Photo &photo, const QString &mediaFolder);

} // namespace rapporteur
