// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetter.h"

#include <QCoreApplication>

#include <algorithm>

namespace rapporteur::pdf {

using namespace Qt::StringLiterals;

namespace {

constexpr double tallest = 260; // of a picture that stands alone
constexpr double tallestInRow = 170;
constexpr double gutter = 12;
constexpr double captionGap = 4;
constexpr qsizetype mostInRow = 3;
constexpr size_t mostCaptionLines = 8; // in a row of pictures, which no page break cuts

bool showsPicture(const Part &part)
{
    return part.role == Role::Figure && part.picture && !part.picture->path.isEmpty();
}

// Three pictures stand in one row, four in two rows.
qsizetype rowLength(qsizetype figures)
{
    return figures == 4 ? 2 : std::min(figures, mostInRow);
}

QString wordsOf(const Part &part)
{
    QString words;
    for (const Run &run : part.runs)
        words += run.text;
    for (const Part &child : part.children)
        words += u' ' + wordsOf(child);
    return words.simplified();
}

// A figure's own words first, as a caption, then those of its captions and credits.
QList<Part> captionsOf(const Part &part)
{
    QList<Part> captions = part.children;
    if (!part.runs.isEmpty()) {
        Part own;
        own.role = Role::Caption;
        own.runs = part.runs;
        captions.prepend(own);
    }
    return captions;
}

} // namespace

void addBelow(Row &row, const Row &line, double top)
{
    for (SetText text : line.texts) {
        text.baseline += top;
        row.texts.push_back(text);
    }
    for (LinkArea link : line.links) {
        link.area.translate(0, top);
        row.links.push_back(std::move(link));
    }
    for (Rule rule : line.rules) {
        rule.area.translate(0, top);
        row.rules.push_back(rule);
    }
}

int Typesetter::addFigure(const Part &part, const Frame &frame)
{
    const int figure = m_out.structure.add("Figure", frame.element);
    QString words = part.picture->alternativeText.simplified();
    if (words.isEmpty()) {
        report(
            u"pdf-alternative"_s,
            part.id,
            QCoreApplication::translate(
                "Pdf",
                "The picture has no alternative text; describe it for those who cannot see it."));
        words = wordsOf(part);
    }
    m_out.structure.at(figure).alternative = words.isEmpty() ? u"\u2026"_s : words;
    return figure;
}

void Typesetter::setCaptions(const Part &part, const Frame &frame)
{
    for (const Part &caption : captionsOf(part)) {
        const Frame inside = frameFor(caption, frame, caption.role == Role::Credit ? "P" : "Caption");
        setText(caption, inside, styleFor(caption.role), {});
    }
    m_spaceBelow = std::max(m_spaceBelow, styleFor(Role::Paragraph).spacing.after);
}

void Typesetter::setFigure(const Part &part, const Frame &outer)
{
    const Frame frame = frameFor(part, outer, "Div");
    const int picture = showsPicture(part) ? m_out.pictures.load(part.picture->path, part.id) : -1;
    if (picture >= 0) {
        const EncodedPicture &encoded = m_out.pictures.at(picture);
        const QSizeF size = encoded.shownSize();
        const double width = std::min(frame.width(), tallest * size.width() / size.height());
        const double height = width * size.height() / size.width();
        const double left = frame.rightToLeft ? frame.right - width : frame.left;
        Row row;
        row.height = height + captionGap;
        const QRectF area(left, 0, width, height);
        row.pictures.push_back(
            {area, picture, encoded.orientation, addFigure(part, frame), frame.part});
        append({row}, {4.5, 0, !wordsOf(part).isEmpty()}, frame);
    }
    setCaptions(part, frame);
}

// Pictures that follow each other share a row and its height. Gives how many parts were set.
qsizetype Typesetter::setFigureRow(std::span<const Part> parts, const Frame &frame)
{
    const auto figures = std::ranges::find_if_not(parts, showsPicture) - parts.begin();
    const qsizetype count = rowLength(figures);
    if (count < 2)
        return 0;
    const auto together = parts.first(size_t(count));
    double shapes = 0;
    for (const Part &part : together) {
        const int picture = m_out.pictures.load(part.picture->path, part.id);
        if (picture < 0)
            return 0;
        const QSizeF size = m_out.pictures.at(picture).shownSize();
        shapes += size.width() / size.height();
    }
    const double room = frame.width() - gutter * double(count - 1);
    return setFiguresTogether(together, frame, std::min(room / shapes, tallestInRow)) ? count : 0;
}

bool Typesetter::setFiguresTogether(std::span<const Part> parts, const Frame &frame, double height)
{
    // Set aside first: a caption that turns out too long for a row leaves no trace.
    const StructureTree structure = m_out.structure;
    const auto links = m_links;
    Row row;
    double start = 0;
    for (const Part &part : parts) {
        const int picture = m_out.pictures.load(part.picture->path, part.id);
        const QSizeF size = m_out.pictures.at(picture).shownSize();
        const double width = height * size.width() / size.height();
        Frame column = frame;
        column.left = frame.rightToLeft ? frame.right - start - width : frame.left + start;
        column.right = column.left + width;
        if (!setFigureColumn(part, column, height, row)) {
            m_out.structure = structure;
            m_links = links;
            return false;
        }
        start += width + gutter;
    }
    append({row}, {4.5, 12}, frame);
    return true;
}

bool Typesetter::setFigureColumn(const Part &part, const Frame &outer, double height, Row &row)
{
    const Frame column = frameFor(part, outer, "Div");
    const int picture = m_out.pictures.load(part.picture->path, part.id);
    const QRectF area(column.left, 0, column.width(), height);
    row.pictures.push_back(
        {area,
         picture,
         m_out.pictures.at(picture).orientation,
         addFigure(part, column),
         column.part});
    row.ids.append(part.id);
    double top = height + captionGap;
    size_t lines = 0;
    for (const Part &caption : captionsOf(part)) {
        const bool credits = caption.role == Role::Credit;
        const Frame frame = frameFor(caption, column, credits ? "P" : "Caption");
        for (const Row &line : rowsOf(caption.runs, frame, styleFor(caption.role))) {
            addBelow(row, line, top);
            top += line.height;
            ++lines;
        }
    }
    row.height = std::max(row.height, top);
    return lines <= mostCaptionLines;
}

} // namespace rapporteur::pdf
