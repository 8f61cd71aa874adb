// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagination.h"
#include "pdffile.h"
#include "structuretree.h"

#include <QHash>

namespace rapporteur::pdf {

// A place in the document, from the page's lower edge in points.
struct Destination
{
    int page;
    double y;

    QByteArray entry(std::span<const int> pages) const; // "[5 0 R/XYZ null 700 null]"
};

using Destinations = QHash<QString, Destination>; // by the part's id

struct PlacedLink
{
    const LinkArea *link;
    int page;
    double top; // of the row, from the page's upper edge
};

// Writes one annotation for each line of a link and hangs it below its element. Gives the
// annotation objects in the order of `links`.
std::vector<int> putLinks(
    PdfFile &file,
    StructureTree &structure,
    std::span<const PlacedLink> links,
    std::span<const int> pages,
    const Destinations &destinations,
    double pageHeight);

} // namespace rapporteur::pdf
