// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

namespace rapporteur {

// A stretch of a part's words as it stands in one line of a printed page, in one direction and
// without a gap; or a picture, which has no text.
struct PartBox
{
    int part = -1; // index into Placement::parts
    int page = 0;
    QRectF area; // points from the page's top left corner
    QString text;
    int from = -1;     // of the text in the part's own words, UTF-16; -1: a label or a mark
    int firstEdge = 0; // index into Placement::edges
    bool rightToLeft = false;
};

// The line of a source text on which a part begins.
struct PartLine
{
    QString part;
    int line = 0;
};

// Where the parts of a page stand in what was rendered. Formats with pages fill `boxes`, in reading
// order; those that are a text fill `lines`.
struct Placement
{
    QStringList parts; // ids; one may come twice
    QList<PartBox> boxes;
    QList<float> edges;  // for each box text.size() + 1: x where a character begins, or the last
                         // ends
    QList<QSizeF> pages; // points
    QList<PartLine> lines;
};

} // namespace rapporteur
