// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetter.h"

#include <algorithm>

namespace rapporteur::pdf {

using namespace Qt::StringLiterals;

namespace {

constexpr double quotationIndent = 21;
constexpr double wrappedIndent = 12;

// What a heading says by now, or said last.
QString plainText(const Part &part)
{
    QString text;
    QString gone;
    for (const Run &run : part.runs)
        (run.change == Run::Change::Deleted ? gone : text) += run.text;
    return (part.label + u' ' + (text.isEmpty() ? gone : text)).simplified();
}

// "1.", "(a)" and the like; bullets say nothing that the list itself does not.
QByteArray listNumbering(const Part &list)
{
    if (!list.numbered)
        return "Disc"_ba;
    const auto labelled = std::ranges::find_if(list.children, [](const Part &item) {
        return !item.label.isEmpty();
    });
    const QString label = labelled == list.children.end() ? QString() : labelled->label;
    const auto letter = std::ranges::find_if(label, [](QChar c) { return c.isLetterOrNumber(); });
    if (letter == label.end() || letter->isDigit())
        return "Decimal"_ba;
    const bool roman = u"ivxIVX"_s.contains(*letter);
    return letter->isLower()   ? (roman ? "LowerRoman"_ba : "LowerAlpha"_ba)
           : letter->isUpper() ? (roman ? "UpperRoman"_ba : "UpperAlpha"_ba)
                               : "Decimal"_ba;
}

} // namespace

void Typesetter::setParagraph(const Part &part, const Frame &outer)
{
    const Frame frame = frameFor(part, outer, "P");
    Label label{part.label};
    if (!part.label.isEmpty()) {
        label.element = m_out.structure.add("Lbl", frame.element);
        label.column
            = std::max(m_labelColumn, widthOf(part.label, frame, styleFor(part.role)) + labelGap);
    }
    setText(part, frame, styleFor(part.role), label);
    setParts(part.children, inner(part, outer).indented(label.column));
}

void Typesetter::setHeading(const Part &part, const Frame &outer)
{
    const int wanted = part.role == Role::Title ? 1 : std::max(part.level, 2);
    // A reader of the structure must never miss a level (ISO 14289-1, 7.4.2).
    m_headingLevel = std::clamp(wanted, 1, std::min(m_headingLevel + 1, 6));
    const TextStyle &style = headingStyle(wanted);
    const Frame frame = frameFor(part, outer, ("H" + QByteArray::number(m_headingLevel)).constData());
    Label label{part.label};
    if (!part.label.isEmpty()) {
        label.element = m_out.structure.add("Lbl", frame.element);
        label.column = std::max(labelColumn, widthOf(part.label, frame, style) + labelGap);
    }
    m_bookmarks.push_back({m_headingLevel, plainText(part)});
    setText(part, frame, style, label);
    setParts(part.children, inner(part, outer));
}

void Typesetter::setQuotation(const Part &part, const Frame &outer)
{
    const Frame quote = frameFor(part, outer, "BlockQuote").indented(quotationIndent);
    if (!part.runs.isEmpty() || !part.label.isEmpty()) {
        Part words = part;
        words.role = Role::Paragraph;
        words.children.clear();
        setParagraph(words, quote);
    }
    setParts(part.children, quote);
}

void Typesetter::setNote(const Part &part, const Frame &outer)
{
    const Frame note = frameFor(part, outer, "Note");
    // Every note needs an id of its own (ISO 14289-1, 7.9).
    m_out.structure.at(note.element).id = "note" + QByteArray::number(note.element);
    Label label{part.label};
    if (!part.label.isEmpty()) {
        label.element = m_out.structure.add("Lbl", note.element);
        label.column
            = std::max(labelColumn, widthOf(part.label, note, styleFor(part.role)) + labelGap);
    }
    Frame words = note;
    words.element = m_out.structure.add("P", note.element);
    setText(part, words, styleFor(part.role), label);
    setParts(part.children, note.indented(label.column));
}

void Typesetter::setWrapped(const Part &part, const Frame &outer)
{
    Frame frame = frameFor(part, outer, "Sect");
    frame.bars.push_back({frame.rightToLeft ? frame.right : frame.left, m_bars++});
    frame = frame.indented(wrappedIndent);
    if (!part.runs.isEmpty() || !part.label.isEmpty()) {
        Part words = part;
        words.role = Role::Paragraph;
        words.children.clear();
        setParagraph(words, frame);
    }
    setParts(part.children, frame);
}

void Typesetter::setList(const Part &part, const Frame &outer)
{
    const Frame frame = frameFor(part, outer, "L");
    m_out.structure.at(frame.element).attributes = "<</O/List/ListNumbering/" + listNumbering(part)
                                                   + ">>";
    const double column = labelColumnFor(part.children, Role::Item, frame);
    for (const Part &item : part.children)
        setItem(item, frame, column);
    m_spaceBelow = std::max(m_spaceBelow, styleFor(Role::Paragraph).spacing.after);
}

void Typesetter::setItem(const Part &item, const Frame &outer, double column)
{
    beginPart(item);
    const Frame frame = frameFor(item, outer, "LI");
    Label label{item.label, noElement, column, true};
    if (!item.label.isEmpty())
        label.element = m_out.structure.add("Lbl", frame.element);
    Frame body = frame;
    body.element = m_out.structure.add("LBody", frame.element);
    Frame words = body;
    if (!item.children.isEmpty()) // content and blocks do not mix below one element
        words.element = m_out.structure.add("P", body.element);
    setText(item, words, styleFor(Role::Item), label);
    setParts(item.children, body.indented(column));
}

} // namespace rapporteur::pdf
