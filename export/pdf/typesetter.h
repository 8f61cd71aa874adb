// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "galley.h"
#include "issue.h"
#include "page.h"
#include "pdfpictures.h"
#include "sheet.h"
#include "structuretree.h"
#include "textstyles.h"

#include <QHash>
#include <QSet>

#include <span>

namespace rapporteur::pdf {

// Where a part is set: the edges of its column, its place in the structure, and what it inherits.
struct Frame
{
    int element = noElement; // new elements stand below it
    double left = 0;
    double right = 0;
    bool rightToLeft = false;
    QString language;
    std::vector<Bar> bars;
    int part = noPart; // whose words are set

    double width() const { return right - left; }
    Frame indented(double distance) const; // at the side where lines begin
};

// What became of a page's parts before they are cut into pages.
struct Typeset
{
    Galley galley;
    StructureTree structure;
    Pictures pictures;
    QList<Issue> issues;
    QStringList parts; // ids, by what rows call a part
};

// Puts what stands in a line into a row, at this height.
void addBelow(Row &row, const Row &line, double top);

// Sets the parts of a page one after the other, in reading order.
class Typesetter
{
public:
    Typesetter(const Sheet &sheet, Shaper &shaper, LineBreaks &breaks);

    Typeset set(const Page &page);

    // One line that belongs to no element, at one side of the column or the other.
    Row furniture(const QString &text, const PageInfo &info, bool atLineStart, Artifact kind);

private:
    using Setter = void (Typesetter::*)(const Part &part, const Frame &frame);
    static Setter setterFor(Role role);

    void setParts(const QList<Part> &parts, const Frame &frame);
    void beginPart(const Part &part);
    void setPart(const Part &part, const Frame &frame);
    void setParagraph(const Part &part, const Frame &frame);
    void setHeading(const Part &part, const Frame &frame);
    void setQuotation(const Part &part, const Frame &frame);
    void setNote(const Part &part, const Frame &frame);
    void setWrapped(const Part &part, const Frame &frame);
    void setList(const Part &part, const Frame &frame);
    void setItem(const Part &item, const Frame &frame, double column);
    void setFigure(const Part &part, const Frame &frame);
    void setTable(const Part &part, const Frame &frame);
    std::vector<double> tableColumns(const Part &table, const Frame &frame);
    void setTableRow(
        const Part &part, const Frame &outer, std::span<const double> columns, bool heads);
    std::vector<Row> cellRows(const Part &cell, const Frame &column, bool heads);
    void addWithin(
        const Part &part, const Frame &outer, const TextStyle &style, std::vector<Row> &rows);
    void appendCells(const std::vector<std::vector<Row>> &cells, const Frame &frame, bool heads);
    qsizetype setFigureRow(std::span<const Part> parts, const Frame &frame);
    bool setFiguresTogether(std::span<const Part> parts, const Frame &frame, double height);
    bool setFigureColumn(const Part &part, const Frame &outer, double height, Row &row);
    void setCaptions(const Part &part, const Frame &frame);
    int addFigure(const Part &part, const Frame &frame);

    Frame rootFrame(const PageInfo &info) const;
    Frame frameFor(const Part &part, const Frame &outer, const char *type);
    Frame inner(const Part &part, const Frame &outer);

    // Text of a part in its frame, as rows; a label hangs in the column before it.
    struct Label
    {
        QString text;
        int element = noElement;
        double column = 0;
        bool atColumnEnd = false;
    };
    void setText(const Part &part, const Frame &frame, const TextStyle &style, const Label &label);
    std::vector<Row> rowsOf(const QList<Run> &runs, const Frame &frame, const TextStyle &style);
    Paragraph paragraphOf(const QList<Run> &runs, const Frame &frame, const TextStyle &style);
    QString targetOf(const Run &run) const;
    Span spanFor(const Run &run, const Frame &frame, const TextStyle &style);
    void markChange(Span &span, Run::Change change, const Paragraph &before);
    void nameChanges(const Paragraph &paragraph);
    Row rowFrom(const Line &line, const Paragraph &paragraph, const Frame &frame) const;
    void addLinks(Row &row, const Line &line, const Paragraph &paragraph, const Frame &frame);
    static void addRules(Row &row, const Line &line, const Paragraph &paragraph, const Frame &frame);
    std::vector<Row> labelRows(const Label &label, const Frame &frame, const TextStyle &style);
    double widthOf(const QString &text, const Frame &frame, const TextStyle &style);
    double labelColumnFor(const QList<Part> &parts, Role role, const Frame &frame);
    void append(std::vector<Row> rows, const Spacing &spacing, const Frame &frame);
    void report(const QString &rule, const QString &place, const QString &message);
    void reportBoxes(const std::vector<Row> &rows);

    const Sheet &m_sheet;
    Shaper &m_shaper;
    LineBreaks &m_breaks;
    Typeset m_out;
    double m_spaceBelow = 0; // of what was set last
    bool m_keepNext = false;
    int m_headingLevel = 0;
    double m_labelColumn = labelColumn; // of numbered paragraphs
    int m_bars = 0;
    QSet<QString> m_targets; // ids of all parts
    QStringList m_ids;       // of parts whose first row is still to come
    std::vector<Bookmark> m_bookmarks;
    struct Link
    {
        QString target;
        QString words;
    };
    QHash<int, Link> m_links; // by element
};

} // namespace rapporteur::pdf
