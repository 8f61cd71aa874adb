// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetter.h"

#include <algorithm>
#include <numeric>

namespace rapporteur::pdf {

namespace {

constexpr double cellGap = 10;    // between columns
constexpr double cellPadding = 3; // above and below the words of a row
constexpr double hairline = 0.4;
constexpr double highestUncut = 320; // a row above this may be cut by a page's end

qsizetype columnCount(const Part &table)
{
    qsizetype count = 1;
    for (const Part &row : table.children)
        count = std::max(count, row.children.size());
    return count;
}

// Column widths that fill the room: each its natural width if all fit, else in the proportion of
// widths, with none below a fair least.
std::vector<double> fitted(std::vector<double> natural, double room)
{
    const double least = std::min(54.0, room / double(natural.size()));
    for (double &width : natural)
        width = std::clamp(width, least, room);
    const double sum = std::accumulate(natural.begin(), natural.end(), 0.0);
    const double flexible = sum - least * double(natural.size());
    if (sum > room && flexible > 0) {
        const double share = (room - least * double(natural.size())) / flexible;
        for (double &width : natural)
            width = least + (width - least) * share;
    }
    return natural;
}

// How high each line of a table's row is, whose cells stand side by side.
std::vector<double> lineHeights(const std::vector<std::vector<Row>> &cells)
{
    std::vector<double> heights;
    for (const std::vector<Row> &cell : cells) {
        heights.resize(std::max(heights.size(), cell.size()));
        for (size_t i = 0; i < cell.size(); ++i)
            heights[i] = std::max(heights[i], cell[i].height);
    }
    return heights;
}

} // namespace

std::vector<double> Typesetter::tableColumns(const Part &table, const Frame &frame)
{
    const qsizetype count = columnCount(table);
    std::vector<double> widths(size_t(count), 0);
    for (const Part &row : table.children) {
        for (qsizetype i = 0; i < row.children.size(); ++i) {
            double width = 0;
            for (const Run &run : row.children[i].runs)
                width += widthOf(run.text, frame, styleFor(Role::Cell));
            // Words may come out wider in bold than they were measured.
            widths[size_t(i)] = std::max(widths[size_t(i)], width * 1.1 + 1);
        }
    }
    return fitted(std::move(widths), frame.width() - cellGap * double(count - 1));
}

void Typesetter::setTable(const Part &part, const Frame &outer)
{
    const Frame frame = frameFor(part, outer, "Table");
    const std::vector<double> columns = tableColumns(part, frame);
    for (const Part &row : part.children) {
        const bool heads = &row == &part.children.front() && part.children.size() > 1;
        setTableRow(row, frame, columns, heads);
    }
    m_spaceBelow = std::max(m_spaceBelow, styleFor(Role::Paragraph).spacing.after);
}

void Typesetter::setTableRow(
    const Part &part, const Frame &outer, std::span<const double> columns, bool heads)
{
    beginPart(part);
    const Frame frame = frameFor(part, outer, "TR");
    std::vector<std::vector<Row>> cells;
    double start = 0;
    for (qsizetype i = 0; i < part.children.size(); ++i) {
        Frame column = frame;
        const double width = columns[size_t(i)];
        column.left = frame.rightToLeft ? frame.right - start - width : frame.left + start;
        column.right = column.left + width;
        start += width + cellGap;
        beginPart(part.children[i]);
        cells.push_back(cellRows(part.children[i], column, heads));
    }
    appendCells(cells, frame, heads);
}

std::vector<Row> Typesetter::cellRows(const Part &cell, const Frame &column, bool heads)
{
    TextStyle style = styleFor(Role::Cell);
    style.bold = heads;
    const Frame frame = frameFor(cell, column, heads ? "TH" : "TD");
    if (heads)
        m_out.structure.at(frame.element).attributes = "<</O/Table/Scope/Column>>";
    Frame words = frame;
    if (!cell.children.isEmpty()) // content and blocks do not mix below one element
        words.element = m_out.structure.add("P", frame.element);
    std::vector<Row> rows = rowsOf(cell.runs, words, style);
    addWithin(cell, frame, style, rows);
    return rows;
}

// What stands in a cell, however deep, one below the other.
void Typesetter::addWithin(
    const Part &part, const Frame &outer, const TextStyle &style, std::vector<Row> &rows)
{
    for (const Part &child : part.children) {
        QList<Run> runs = child.runs;
        if (!child.label.isEmpty()) {
            Run label;
            label.text = child.label + u' ';
            runs.prepend(label);
        }
        std::ranges::move(rowsOf(runs, frameFor(child, outer, "P"), style), std::back_inserter(rows));
        addWithin(child, outer, style, rows);
    }
}

// Lays the cells of a row side by side, as one strip or, if that is too high, line by line.
void Typesetter::appendCells(
    const std::vector<std::vector<Row>> &cells, const Frame &frame, bool heads)
{
    const std::vector<double> heights = lineHeights(cells);
    std::vector<double> tops(heights.size());
    std::exclusive_scan(heights.begin(), heights.end(), tops.begin(), 0.0);
    const double height = heights.empty() ? 0 : tops.back() + heights.back();
    const bool uncut = height <= highestUncut;
    std::vector<Row> rows(uncut ? 1 : heights.size());
    for (const std::vector<Row> &cell : cells) {
        for (size_t i = 0; i < cell.size(); ++i)
            addBelow(rows[uncut ? 0 : i], cell[i], cellPadding + (uncut ? tops[i] : 0));
    }
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].height = (uncut ? height : heights[i]) + 2 * cellPadding;
    rows.back()
        .hairlines.emplace_back(frame.left, rows.back().height - hairline, frame.width(), hairline);
    append(std::move(rows), {0, 0, heads}, frame);
}

} // namespace rapporteur::pdf
