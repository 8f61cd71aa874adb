// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowparts.h"

#include <algorithm>

namespace rapporteur {

namespace {

using enum BlockKind;

constexpr int freshSize = 2; // rows and columns

// Where the cell with the cursor stands: the path of its table, its row and its column.
struct CellPlace
{
    BlockPath table;
    qsizetype row = 0;
    qsizetype column = 0;
};

// The innermost cell around the block.
std::optional<CellPlace> cellPlace(const Flow &flow, const QString &id)
{
    BlockPath path = pathOf(flow, id);
    while (path.size() >= 3 && blockAt(flow, path).kind != Cell)
        path = parentOf(path);
    if (path.size() < 3)
        return {};
    const BlockPath row = parentOf(path);
    return CellPlace{.table = parentOf(row), .row = row.last(), .column = path.last()};
}

Block freshRow(qsizetype columns, IdSource &ids)
{
    Block row = freshBlock(Row, ids);
    for (qsizetype i = 0; i < columns; ++i)
        row.children.append(freshBlock(Cell, ids));
    return row;
}

Spot cellAt(const Block &table, qsizetype row, qsizetype column)
{
    const Flow &cells = table.children[std::clamp(row, qsizetype(0), table.children.size() - 1)]
                            .children;
    return {cells[std::clamp(column, qsizetype(0), cells.size() - 1)].id, 0};
}

void dropEmptyRows(Block &table)
{
    table.children.removeIf([](const Block &row) { return row.children.isEmpty(); });
}

} // namespace

Block freshTable(IdSource &ids)
{
    Block table = freshBlock(Table, ids);
    for (int i = 0; i < freshSize; ++i)
        table.children.append(freshRow(freshSize, ids));
    return table;
}

Spot addRow(Flow &flow, const Spot &at, IdSource &ids)
{
    const auto place = cellPlace(flow, at.block);
    if (!place)
        return at;
    Block &table = blockAt(flow, place->table);
    table.children.insert(place->row + 1, freshRow(table.children[place->row].children.size(), ids));
    return cellAt(table, place->row + 1, 0);
}

Spot addColumn(Flow &flow, const Spot &at, IdSource &ids)
{
    const auto place = cellPlace(flow, at.block);
    if (!place)
        return at;
    Block &table = blockAt(flow, place->table);
    for (Block &row : table.children)
        row.children.insert(std::min(place->column + 1, row.children.size()), freshBlock(Cell, ids));
    return cellAt(table, place->row, place->column + 1);
}

Spot removeRow(Flow &flow, const Spot &at)
{
    const auto place = cellPlace(flow, at.block);
    if (!place)
        return at;
    Block &table = blockAt(flow, place->table);
    if (table.children.size() == 1)
        return removeBlock(flow, table.id);
    table.children.removeAt(place->row);
    return cellAt(table, place->row, place->column);
}

Spot removeColumn(Flow &flow, const Spot &at)
{
    const auto place = cellPlace(flow, at.block);
    if (!place)
        return at;
    Block &table = blockAt(flow, place->table);
    for (Block &row : table.children) {
        if (place->column < row.children.size())
            row.children.removeAt(place->column);
    }
    dropEmptyRows(table);
    if (table.children.isEmpty())
        return removeBlock(flow, table.id);
    return cellAt(table, place->row, place->column);
}

// Every cell becomes a paragraph, followed by what stood in it.
bool dissolveTable(Flow &flow, const BlockPath &cell)
{
    const BlockPath path = parentOf(parentOf(cell));
    Flow pieces;
    for (const Block &row : std::as_const(blockAt(flow, path).children)) {
        for (Block piece : row.children) {
            piece.kind = Paragraph;
            const Flow inside = std::exchange(piece.children, {});
            pieces += Flow{piece} + inside;
        }
    }
    Flow &siblings = siblingsAt(flow, path);
    siblings = siblings.first(path.last()) + pieces + siblings.sliced(path.last() + 1);
    return true;
}

} // namespace rapporteur
