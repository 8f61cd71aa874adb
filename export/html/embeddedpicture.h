// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <QByteArray>
#include <QSize>

#include <optional>

namespace rapporteur {

// A picture's file, ready to stand in a page.
struct EmbeddedPicture
{
    QByteArray address; // data: URI
    QSize size;         // pixels as shown; invalid: not known
};

// Nothing if the file cannot be read or is neither JPEG, PNG nor WebP.
std::optional<EmbeddedPicture> embedded(const Picture &picture);

} // namespace rapporteur
