// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparewriter.h"

#include "inks.h"

#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

enum class Side { Both, Before, After };

struct RoleLook
{
    Role role;
    qreal size; // of the text's size
    bool strong;
    bool centred = false;
};

constexpr std::array looks{
    RoleLook{Role::Title, 1.5, true},
    RoleLook{Role::Heading, 1.2, true},
    RoleLook{Role::PartHeading, 1.1, true},
    RoleLook{Role::Summary, 1.0, true},
    RoleLook{Role::Embargo, 1.0, true},
    RoleLook{Role::EndMark, 1.0, false, true},
};

RoleLook lookOf(Role role)
{
    const auto *const found = std::ranges::find(looks, role, &RoleLook::role);
    return found == looks.end() ? RoleLook{role, 1.0, false} : *found;
}

class Writer
{
public:
    Writer(QTextDocument &document, const QPalette &palette)
        : m_document(document)
        , m_cursor(&document)
        , m_palette(palette)
    {}

    LineSpots write(const QList<CompareLine> &lines)
    {
        bool isFirst = true;
        for (const CompareLine &line : lines) {
            if (!std::exchange(isFirst, false))
                m_cursor.insertBlock();
            writeLine(line, Side::Both);
        }
        return m_spots;
    }

    LineSpots writeSideBySide(const CompareText &text);

private:
    void writeLine(const CompareLine &line, Side side);
    QTextCharFormat formatOf(const Run &run, const RoleLook &look) const;
    bool isShown(const CompareLine &line, qsizetype run, Side side) const;

    QTextDocument &m_document;
    QTextCursor m_cursor;
    const QPalette &m_palette;
    LineSpots m_spots;
};

QTextCharFormat Writer::formatOf(const Run &run, const RoleLook &look) const
{
    QTextCharFormat format;
    format.setFontPointSize(m_document.defaultFont().pointSizeF() * look.size);
    format.setFontWeight(look.strong || run.strong ? QFont::Bold : QFont::Normal);
    format.setFontItalic(run.emphasis);
    if (run.change == Run::Change::Deleted) {
        format.setFontStrikeOut(true);
        format.setForeground(deletedInk(m_palette));
    } else if (run.change == Run::Change::Inserted) {
        format.setFontUnderline(true);
        format.setFontWeight(QFont::Bold);
        format.setForeground(insertedInk(m_palette));
    }
    if (!run.anchor.isEmpty())
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    return format;
}

bool Writer::isShown(const CompareLine &line, qsizetype run, Side side) const
{
    const Run::Change change = line.runs.at(run).change;
    return side == Side::Both || change == Run::Change::None
           || (change == Run::Change::Deleted) == (side == Side::Before);
}

void Writer::writeLine(const CompareLine &line, Side side)
{
    const RoleLook look = lookOf(line.role);
    QTextBlockFormat block;
    block.setLayoutDirection(line.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    block.setIndent(line.indent);
    block.setTopMargin(look.size > 1 ? 14 : 4);
    block.setBottomMargin(4);
    if (look.centred)
        block.setAlignment(Qt::AlignHCenter);
    m_cursor.setBlockFormat(block);
    LineSpot spot{m_cursor.position(), m_cursor.position()};
    const bool isMarked = line.isMarked();
    bool isInside = !isMarked;
    for (qsizetype i = 0; i < line.runs.size(); ++i) {
        if (!isShown(line, i, side))
            continue;
        const Run &run = line.runs.at(i);
        const int from = m_cursor.position();
        m_cursor.insertText(run.text, formatOf(run, look));
        const bool changes = run.change != Run::Change::None;
        if (changes && !std::exchange(isInside, true))
            spot.from = from;
        if (changes || !isMarked)
            spot.to = m_cursor.position();
    }
    const bool lost = std::ranges::contains(line.runs, Run::Change::Deleted, &Run::change);
    if ((side != Side::Before || lost) && !m_spots.contains(line.part))
        m_spots.insert(line.part, spot);
}

LineSpots Writer::writeSideBySide(const CompareText &text)
{
    const QList<CompareLine> &lines = text.marked;
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(6);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, 50),
         QTextLength(QTextLength::PercentageLength, 50)});
    format.setHeaderRowCount(1);
    QTextTable *table = m_cursor.insertTable(int(lines.size()) + 1, 2, format);
    const std::array titles{text.beforeName, text.afterName};
    Run title;
    title.strong = true;
    for (int column = 0; column < 2; ++column) {
        m_cursor = table->cellAt(0, column).firstCursorPosition();
        m_cursor.insertText(titles.at(std::size_t(column)), formatOf(title, lookOf(Role::Paragraph)));
    }
    for (int row = 0; row < lines.size(); ++row) {
        m_cursor = table->cellAt(row + 1, 0).firstCursorPosition();
        writeLine(lines.at(row), Side::Before);
        m_cursor = table->cellAt(row + 1, 1).firstCursorPosition();
        writeLine(lines.at(row), Side::After);
    }
    return m_spots;
}

LineSpots writtenIn(
    QTextDocument &document, const CompareText &text, CompareLook look, const QPalette &palette)
{
    Writer writer(document, palette);
    switch (look) {
    case CompareLook::New: return writer.write(text.after);
    case CompareLook::Old: return writer.write(text.before);
    case CompareLook::SideBySide: return writer.writeSideBySide(text);
    case CompareLook::MarkedUp: break;
    }
    return writer.write(text.marked);
}

} // namespace

LineSpots writeComparison(
    QTextDocument &document, const CompareText &text, CompareLook look, const QPalette &palette)
{
    document.clear();
    QTextCursor all(&document);
    all.beginEditBlock(); // a view lays it out once, not after each piece
    const LineSpots spots = writtenIn(document, text, look, palette);
    all.endEditBlock();
    return spots;
}

} // namespace rapporteur
