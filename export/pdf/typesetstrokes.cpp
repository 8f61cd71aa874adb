// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rapporteur::pdf {

namespace {

// A line that a stroke is made of: how far below the baseline, in points and in sizes of the text.
struct StrokeLine
{
    Stroke stroke;
    double points;
    double sizes;
    double width;
};

constexpr auto strokeLines = std::to_array<StrokeLine>({
    {Stroke::Link, 1.6, 0, 0.45},
    {Stroke::Deleted, 0, -0.28, 0.7},
    {Stroke::Inserted, 1.2, 0, 0.45},
    {Stroke::Inserted, 2.4, 0, 0.45},
});

// One rule where it goes on from one that is there, or else a new one.
void addRule(std::vector<Rule> &rules, const Rule &rule)
{
    constexpr double near = 0.01;
    const auto meets = [&](const Rule &other) {
        return other.element == rule.element && other.area.top() == rule.area.top()
               && other.area.left() <= rule.area.right() + near
               && rule.area.left() <= other.area.right() + near;
    };
    const auto known = std::ranges::find_if(rules, meets);
    if (known == rules.end())
        rules.push_back(rule);
    else
        known->area |= rule.area;
}

} // namespace

// Runs of one change that follow each other share an element.
void Typesetter::markChange(Span &span, Run::Change change, const Paragraph &before)
{
    if (change == Run::Change::None)
        return;
    const bool isDeleted = change == Run::Change::Deleted;
    span.stroke = isDeleted ? Stroke::Deleted : Stroke::Inserted;
    span.ink = isDeleted ? Ink::Deleted : Ink::Inserted;
    StructureTree &structure = m_out.structure;
    const Span *last = before.spans.empty() ? nullptr : &before.spans.back();
    if (last && last->stroke == span.stroke && structure.at(last->element).parent == span.element) {
        span.element = last->element;
        return;
    }
    span.element = structure.addInline("Span", span.element);
    structure.at(span.element).attributes = "<</O/Layout/TextDecorationType/"
                                            + QByteArray(isDeleted ? "LineThrough" : "Underline")
                                            + ">>";
}

// Those who hear the page are told what the lines show to others.
void Typesetter::nameChanges(const Paragraph &paragraph)
{
    for (auto first = paragraph.spans.begin(); first != paragraph.spans.end();) {
        const auto last = std::find_if(first, paragraph.spans.end(), [&](const Span &span) {
            return span.element != first->element;
        });
        const int end = last == paragraph.spans.end() ? int(paragraph.text.size()) : last->start;
        const QString words = paragraph.text.sliced(first->start, end - first->start);
        if (first->stroke == Stroke::Deleted) {
            m_out.structure.at(first->element).replacement
                = QCoreApplication::translate("Redline", "deleted: %1").arg(words);
        } else if (first->stroke == Stroke::Inserted) {
            m_out.structure.at(first->element).replacement
                = QCoreApplication::translate("Redline", "inserted: %1").arg(words);
        }
        first = last;
    }
}

void Typesetter::addRules(Row &row, const Line &line, const Paragraph &paragraph, const Frame &frame)
{
    const double inkLeft = frame.left + line.left;
    for (const PlacedRun &placed : line.runs) {
        const Span &span = paragraph.spans[placed.span];
        const double size = paragraph.size * span.scale();
        const double left = std::max(frame.left + placed.x, inkLeft);
        const double right
            = std::min(frame.left + placed.x + placed.run->width(size), inkLeft + line.width);
        const double baseline = line.baseline - span.rise() * paragraph.size;
        for (const StrokeLine &stroke : strokeLines) {
            if (stroke.stroke == span.stroke && left < right) {
                const double top = baseline + stroke.points + stroke.sizes * size;
                addRule(
                    row.rules,
                    {QRectF(left, top, right - left, stroke.width), span.element, span.ink});
            }
        }
    }
}

} // namespace rapporteur::pdf
