// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "place.h"
#include "placement.h"

#include <optional>

namespace rapporteur {

// Part of a page, in points from its top left corner.
struct PageArea
{
    int page = 0;
    QRectF area;
};

// A stretch of the text of pages; `to` is after its last character.
struct TextRange
{
    int from = 0;
    int to = 0;
    bool isEmpty() const { return from == to; }
    bool operator==(const TextRange &) const = default;
};

// The words of pages as one text, and where they stand. A position is a number of UTF-16 units from
// the text's start. Where a place names a field, it is a part's id.
class PageText
{
public:
    PageText() = default;
    explicit PageText(Placement placement);

    const QString &text() const { return m_text; }

    // The position nearest to a point, and whether there are words or a picture under the point.
    int positionNear(const PageArea &point) const;
    bool hits(const PageArea &point) const;

    QList<PageArea> areasOf(const TextRange &range) const;
    QList<PageArea> areasOfPart(const QString &part) const;
    // Where the cursor stands: a strip without width; the part's beginning where it shows no words.
    std::optional<PageArea> areaOf(const Place &place) const;

    std::optional<Place> placeAt(int position) const;
    std::optional<int> positionOf(const Place &place) const;
    TextRange wordAt(int position) const;

    // All places of these words, whatever their case.
    QList<TextRange> find(const QString &words) const;

private:
    int lengthOf(qsizetype box) const { return int(m_placement.boxes[box].text.size()); }
    qsizetype boxAt(int position) const;
    qsizetype boxOf(const Place &place) const;
    double edge(const PartBox &box, int character) const;

    Placement m_placement;
    QString m_text;
    QList<int> m_starts; // of the boxes' texts
};

} // namespace rapporteur
