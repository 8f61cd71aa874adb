// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagetext.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace rapporteur {

namespace {

// What a reader expects between two boxes: nothing where a line was broken.
QLatin1StringView between(const PartBox &before, const PartBox &after)
{
    using namespace Qt::StringLiterals;
    if (before.text.isEmpty())
        return {};
    if (before.part != after.part)
        return "\n"_L1;
    const bool isAfterLabel = before.from < 0 && after.from == 0;
    return isAfterLabel && !before.text.endsWith(u' ') ? " "_L1 : ""_L1;
}

double distance(const QRectF &area, const QPointF &point)
{
    const double across = std::max({area.left() - point.x(), point.x() - area.right(), 0.0});
    const double down = std::max({area.top() - point.y(), point.y() - area.bottom(), 0.0});
    return across + 4 * down; // the line counts more than the column
}

} // namespace

PageText::PageText(Placement placement)
    : m_placement(std::move(placement))
{
    const QList<PartBox> &boxes = m_placement.boxes;
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        if (i > 0)
            m_text += between(boxes[i - 1], boxes[i]);
        m_starts.append(int(m_text.size()));
        m_text += boxes[i].text;
    }
}

double PageText::edge(const PartBox &box, int character) const
{
    return double(m_placement.edges[box.firstEdge + character]);
}

qsizetype PageText::boxAt(int position) const
{
    const auto after = std::ranges::upper_bound(m_starts, position);
    return std::max(after - m_starts.begin() - 1, qsizetype(0));
}

int PageText::positionNear(const PageArea &point) const
{
    const QPointF spot = point.area.topLeft();
    qsizetype nearest = -1;
    double least = std::numeric_limits<double>::max();
    for (qsizetype i = 0; i < m_placement.boxes.size(); ++i) {
        const PartBox &box = m_placement.boxes[i];
        const double pages = std::abs(box.page - point.page) * 1e6;
        if (const double far = pages + distance(box.area, spot); far < least) {
            least = far;
            nearest = i;
        }
    }
    if (nearest < 0)
        return 0;
    const PartBox &box = m_placement.boxes[nearest];
    int best = 0;
    for (int i = 1; i <= lengthOf(nearest); ++i) {
        if (std::abs(edge(box, i) - spot.x()) < std::abs(edge(box, best) - spot.x()))
            best = i;
    }
    return m_starts[nearest] + best;
}

bool PageText::hits(const PageArea &point) const
{
    return std::ranges::any_of(m_placement.boxes, [&](const PartBox &box) {
        return box.page == point.page && box.area.contains(point.area.topLeft());
    });
}

QList<PageArea> PageText::areasOf(const TextRange &range) const
{
    QList<PageArea> areas;
    if (range.isEmpty() || m_starts.isEmpty())
        return areas;
    for (qsizetype i = boxAt(range.from); i < m_starts.size() && m_starts[i] < range.to; ++i) {
        const PartBox &box = m_placement.boxes[i];
        const int from = std::clamp(range.from - m_starts[i], 0, lengthOf(i));
        const int to = std::clamp(range.to - m_starts[i], 0, lengthOf(i));
        if (from == to)
            continue;
        QRectF area = box.area;
        const double a = edge(box, from);
        const double b = edge(box, to);
        area.setLeft(std::min(a, b));
        area.setRight(std::max(a, b));
        areas.append({box.page, area});
    }
    return areas;
}

QList<PageArea> PageText::areasOfPart(const QString &part) const
{
    QList<PageArea> areas;
    for (const PartBox &box : m_placement.boxes) {
        if (m_placement.parts[box.part] == part)
            areas.append({box.page, box.area});
    }
    return areas;
}

// The box that holds the place, or the part's first; -1: the part is on no page.
qsizetype PageText::boxOf(const Place &place) const
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < m_placement.boxes.size(); ++i) {
        const PartBox &box = m_placement.boxes[i];
        if (m_placement.parts[box.part] != place.field)
            continue;
        const bool isBefore = box.from >= 0 && box.from <= place.cursor;
        if (found < 0 || isBefore)
            found = i;
    }
    return found;
}

std::optional<PageArea> PageText::areaOf(const Place &place) const
{
    const qsizetype found = boxOf(place);
    if (found < 0)
        return {};
    const PartBox &box = m_placement.boxes[found];
    QRectF area = box.area;
    if (!box.text.isEmpty())
        area.moveLeft(
            edge(box, std::clamp(place.cursor - std::max(box.from, 0), 0, lengthOf(found))));
    area.setWidth(0);
    return PageArea{box.page, area};
}

std::optional<int> PageText::positionOf(const Place &place) const
{
    const qsizetype found = boxOf(place);
    if (found < 0)
        return {};
    const int from = std::max(m_placement.boxes[found].from, 0);
    return m_starts[found] + std::clamp(place.cursor - from, 0, lengthOf(found));
}

std::optional<Place> PageText::placeAt(int position) const
{
    if (m_starts.isEmpty())
        return {};
    const qsizetype found = boxAt(position);
    const PartBox &box = m_placement.boxes[found];
    const int inBox = std::clamp(position - m_starts[found], 0, lengthOf(found));
    return Place{m_placement.parts[box.part], box.from < 0 ? 0 : box.from + inBox};
}

TextRange PageText::wordAt(int position) const
{
    if (m_text.isEmpty())
        return {};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, m_text);
    finder.setPosition(std::min(position + 1, int(m_text.size())));
    const int from = int(std::max(finder.toPreviousBoundary(), qsizetype(0)));
    const qsizetype to = finder.toNextBoundary();
    return {from, to < 0 ? int(m_text.size()) : int(to)};
}

QList<TextRange> PageText::find(const QString &words) const
{
    QList<TextRange> found;
    if (words.isEmpty())
        return found;
    qsizetype at = m_text.indexOf(words, 0, Qt::CaseInsensitive);
    for (; at >= 0; at = m_text.indexOf(words, at + words.size(), Qt::CaseInsensitive))
        found.append({int(at), int(at + words.size())});
    return found;
}

} // namespace rapporteur
