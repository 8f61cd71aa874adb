// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "linkobjects.h"

namespace rapporteur::pdf {

struct PlacedBookmark
{
    Bookmark bookmark;
    Destination destination;
};

// Writes the bookmarks, nested by their levels. Gives the outline's object, 0 if there are none.
int putOutline(PdfFile &file, std::span<const PlacedBookmark> bookmarks, std::span<const int> pages);

} // namespace rapporteur::pdf
