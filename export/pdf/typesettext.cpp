// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetter.h"

#include <algorithm>

namespace rapporteur::pdf {

using namespace Qt::StringLiterals;

namespace {

FaceStyle faceStyle(const TextStyle &style, const Run &run = {})
{
    // Emphasis inside of italics stands upright.
    return {style.design, style.bold || run.strong, style.italic != run.emphasis};
}

Run plainRun(const QString &text)
{
    Run run;
    run.text = text;
    return run;
}

// Whether the words lead over to what comes next: "The Minister said:"
bool introduces(const QList<Run> &runs)
{
    const QString end = runs.isEmpty() ? QString() : runs.last().text.trimmed();
    return end.endsWith(u':') || end.endsWith(u'：');
}

} // namespace

Span Typesetter::spanFor(const Run &run, const Frame &frame, const TextStyle &style)
{
    const QString &language = run.language.isEmpty() ? frame.language : run.language;
    Span span{
        0, int(run.text.size()), faceStyle(style, run), m_shaper.language(language), frame.element};
    span.ink = style.grey ? Ink::Grey : Ink::Black;
    StructureTree &structure = m_out.structure;
    const QString target = targetOf(run);
    if (!run.anchor.isEmpty()) {
        span.element = structure.addInline("Reference", span.element);
        span.raised = true;
    }
    if (!target.isEmpty()) {
        span.element = structure.addInline("Link", span.element);
        m_links.insert(span.element, {target, run.text.simplified()});
        span.link = span.element;
        span.stroke = Stroke::Link;
        span.ink = Ink::Link;
    }
    if (language != frame.language) {
        if (target.isEmpty())
            span.element = structure.addInline("Span", span.element);
        structure.at(span.element).language = language;
    }
    return span;
}

Paragraph Typesetter::paragraphOf(const QList<Run> &runs, const Frame &frame, const TextStyle &style)
{
    Paragraph paragraph;
    paragraph.size = style.size;
    paragraph.leading = style.leading;
    paragraph.rightToLeft = frame.rightToLeft;
    int source = 0;
    for (const Run &run : runs) {
        if (run.text.isEmpty())
            continue;
        Span span = spanFor(run, frame, style);
        markChange(span, run.change, paragraph);
        span.start = int(paragraph.text.size());
        if (run.anchor.isEmpty()) {
            span.source = source;
            source += int(run.text.size());
        }
        paragraph.text += run.text;
        paragraph.spans.push_back(span);
    }
    nameChanges(paragraph);
    return paragraph;
}

Row Typesetter::rowFrom(const Line &line, const Paragraph &paragraph, const Frame &frame) const
{
    Row row;
    row.height = line.height;
    row.texts.reserve(line.runs.size());
    for (const PlacedRun &placed : line.runs) {
        const Span &span = paragraph.spans[placed.span];
        row.texts.push_back(
            {placed.run,
             frame.left + placed.x,
             line.baseline - span.rise() * paragraph.size,
             placed.run->size(paragraph.size * span.scale()),
             span.element,
             span.ink,
             frame.part,
             span.source < 0 ? -1 : span.source + placed.start - span.start});
    }
    return row;
}

void Typesetter::addLinks(Row &row, const Line &line, const Paragraph &paragraph, const Frame &frame)
{
    for (const PlacedRun &placed : line.runs) {
        const Span &span = paragraph.spans[placed.span];
        const auto link = m_links.constFind(span.link);
        if (link == m_links.constEnd())
            continue;
        const double width = placed.run->width(paragraph.size * span.scale());
        const QRectF area(frame.left + placed.x, 0, width, line.height);
        if (!row.links.empty() && row.links.back().element == span.link)
            row.links.back().area |= area;
        else
            row.links.push_back({area, span.link, link->target, link->words});
    }
    const QRectF ink(frame.left + line.left, 0, line.width, line.height);
    for (LinkArea &link : row.links)
        link.area = link.area.intersected(ink);
}

std::vector<Row> Typesetter::rowsOf(
    const QList<Run> &runs, const Frame &frame, const TextStyle &style)
{
    const Paragraph paragraph = paragraphOf(runs, frame, style);
    std::vector<Row> rows;
    for (const Line &line : breakLines(paragraph, frame.width(), m_shaper, m_breaks)) {
        rows.push_back(rowFrom(line, paragraph, frame));
        addLinks(rows.back(), line, paragraph, frame);
        addRules(rows.back(), line, paragraph, frame);
    }
    return rows;
}

// An address, or '#' and the id of a part that the page has.
QString Typesetter::targetOf(const Run &run) const
{
    const QString target = run.anchor.isEmpty() ? run.address : u'#' + run.anchor;
    return target.startsWith(u'#') && !m_targets.contains(target.sliced(1)) ? QString() : target;
}

double Typesetter::widthOf(const QString &text, const Frame &frame, const TextStyle &style)
{
    const TextLook look{faceStyle(style), m_shaper.language(frame.language), frame.rightToLeft};
    double width = 0;
    for (const GlyphRun &run : m_shaper.shape(text, look))
        width += run.width(style.size);
    return width;
}

double Typesetter::labelColumnFor(const QList<Part> &parts, Role role, const Frame &frame)
{
    double column = labelColumn;
    for (const Part &part : parts) {
        if (part.role == role && !part.label.isEmpty()) {
            const double width = widthOf(part.label, inner(part, frame), styleFor(role));
            column = std::max(column, width + labelGap);
        }
    }
    return std::min(column, frame.width() / 3);
}

// The label's own line, in the strip between the frame's edge and the text.
std::vector<Row> Typesetter::labelRows(const Label &label, const Frame &frame, const TextStyle &style)
{
    if (label.text.isEmpty())
        return {};
    const double room = std::max(widthOf(label.text, frame, style), label.column - labelGap);
    Frame strip = frame;
    strip.element = label.element;
    if (frame.rightToLeft)
        strip.left = frame.right - room;
    else
        strip.right = frame.left + room;
    const Paragraph paragraph = paragraphOf({plainRun(label.text)}, strip, style);
    std::vector<Row> rows;
    for (const Line &line : breakLines(paragraph, strip.width() + 1, m_shaper, m_breaks)) {
        const double rest = label.atColumnEnd ? room - line.width : 0;
        Frame shifted = strip;
        shifted.left += frame.rightToLeft ? -rest - 1 : rest;
        rows.push_back(rowFrom(line, paragraph, shifted));
        for (SetText &text : rows.back().texts)
            text.source = -1;
    }
    return rows;
}

void Typesetter::setText(
    const Part &part, const Frame &frame, const TextStyle &style, const Label &label)
{
    std::vector<Row> labels = labelRows(label, frame, style);
    std::vector<Row> rows = rowsOf(part.runs, frame.indented(label.column), style);
    if (labels.size() == 1 && !rows.empty()) {
        Row &first = rows.front();
        const double shift = first.texts.front().baseline - labels.front().texts.front().baseline;
        for (SetText &text : labels.front().texts)
            text.baseline += shift;
        const std::vector<SetText> &before = labels.front().texts;
        first.texts.insert(first.texts.begin(), before.begin(), before.end());
        labels.clear();
    }
    std::ranges::move(rows, std::back_inserter(labels));
    append(std::move(labels), style.spacing, frame);
    m_keepNext = m_keepNext || introduces(part.runs);
}

Row Typesetter::furniture(
    const QString &text, const PageInfo &info, bool atLineStart, Artifact artifact)
{
    static constexpr TextStyle style{Design::Sans, false, false, true, 8, 12, {}};
    const Frame frame = rootFrame(info);
    const Paragraph paragraph = paragraphOf({plainRun(text)}, frame, style);
    const std::vector<Line> lines = breakLines(paragraph, frame.width(), m_shaper, m_breaks);
    Row row;
    if (!lines.empty()) {
        const double rest = atLineStart ? 0 : frame.width() - lines.front().width;
        Frame shifted = frame;
        shifted.left += frame.rightToLeft ? -rest : rest;
        row = rowFrom(lines.front(), paragraph, shifted);
    }
    row.artifact = artifact;
    return row;
}

} // namespace rapporteur::pdf
