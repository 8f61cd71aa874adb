// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagination.h"

#include <span>

namespace rapporteur::pdf {

namespace {

constexpr double tolerance = 0.01;

size_t groupEnd(const Galley &galley, size_t start)
{
    size_t end = start + 1;
    while (end < galley.size() && galley[end].joinsPrevious)
        ++end;
    return end;
}

double groupHeight(std::span<const Row> rows)
{
    double height = 0;
    for (const Row &row : rows)
        height += row.before + row.height;
    return height;
}

// Fills one page after the other.
class PageFiller
{
public:
    explicit PageFiller(double height)
        : m_height(height)
        , m_pages(1)
    {}

    void add(std::span<const Row> group);
    std::vector<PlacedPage> take() { return std::move(m_pages); }

private:
    bool fits(double height) const { return m_filled + height <= m_height + tolerance; }
    void turnPage();
    void place(const Row &row);

    double m_height;
    double m_filled = 0;
    std::vector<PlacedPage> m_pages;
};

void PageFiller::turnPage()
{
    if (!m_pages.back().empty()) {
        m_pages.emplace_back();
        m_filled = 0;
    }
}

void PageFiller::place(const Row &row)
{
    m_filled += m_pages.back().empty() ? 0 : row.before;
    m_pages.back().push_back({&row, m_filled});
    m_filled += row.height;
}

void PageFiller::add(std::span<const Row> group)
{
    const double height = groupHeight(group);
    if (!fits(height) && height - group.front().before <= m_height)
        turnPage();
    for (const Row &row : group) {
        if (!fits(row.height + (m_pages.back().empty() ? 0 : row.before)))
            turnPage();
        place(row);
    }
}

} // namespace

std::vector<PlacedPage> paginate(const Galley &galley, double height)
{
    PageFiller filler(height);
    for (size_t start = 0; start < galley.size();) {
        const size_t end = groupEnd(galley, start);
        filler.add(std::span(galley).subspan(start, end - start));
        start = end;
    }
    return filler.take();
}

} // namespace rapporteur::pdf
