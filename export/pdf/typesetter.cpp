// SPDX-License-Identifier: GPL-3.0-or-later
#include "typesetter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace rapporteur::pdf {

using namespace Qt::StringLiterals;

Frame Frame::indented(double distance) const
{
    // However deep things are nested, some room for words remains.
    constexpr double narrowest = 72;
    distance = std::clamp(width() - narrowest, 0.0, distance);
    Frame frame = *this;
    if (rightToLeft)
        frame.right -= distance;
    else
        frame.left += distance;
    return frame;
}

namespace {

void collectIds(const QList<Part> &parts, QSet<QString> &ids)
{
    for (const Part &part : parts) {
        ids.insert(part.id);
        if (part.changed)
            ids.insert(changeAnchor(part.id));
        collectIds(part.children, ids);
    }
}

} // namespace

Typesetter::Typesetter(const Sheet &sheet, Shaper &shaper, LineBreaks &breaks)
    : m_sheet(sheet)
    , m_shaper(shaper)
    , m_breaks(breaks)
{}

Typeset Typesetter::set(const Page &page)
{
    collectIds(page.parts, m_targets);
    setParts(page.parts, rootFrame(page.info));
    reportBoxes(m_out.galley);
    m_out.issues += m_out.pictures.takeIssues();
    return std::move(m_out);
}

Frame Typesetter::rootFrame(const PageInfo &info) const
{
    Frame frame;
    frame.left = info.rightToLeft ? m_sheet.width - m_sheet.left - m_sheet.column : m_sheet.left;
    frame.right = frame.left + m_sheet.column;
    frame.rightToLeft = info.rightToLeft;
    frame.language = info.language;
    return frame;
}

Frame Typesetter::inner(const Part &part, const Frame &outer)
{
    Frame frame = outer;
    if (!part.id.isEmpty()) {
        frame.part = int(m_out.parts.size());
        m_out.parts.append(part.id);
    }
    if (!part.language.isEmpty() && part.language != outer.language) {
        frame.language = part.language;
        frame.rightToLeft = part.rightToLeft;
    } else {
        frame.rightToLeft = outer.rightToLeft || part.rightToLeft;
    }
    return frame;
}

Frame Typesetter::frameFor(const Part &part, const Frame &outer, const char *type)
{
    Frame frame = inner(part, outer);
    frame.element = m_out.structure.add(type, outer.element);
    if (frame.language != outer.language)
        m_out.structure.at(frame.element).language = frame.language;
    return frame;
}

Typesetter::Setter Typesetter::setterFor(Role role)
{
    struct RoleSetter
    {
        Role role;
        Setter setter;
    };
    static constexpr auto setters = std::to_array<RoleSetter>({
        {Role::Title, &Typesetter::setHeading},
        {Role::Heading, &Typesetter::setHeading},
        {Role::PartHeading, &Typesetter::setHeading},
        {Role::List, &Typesetter::setList},
        {Role::Quotation, &Typesetter::setQuotation},
        {Role::Note, &Typesetter::setNote},
        {Role::Footnote, &Typesetter::setNote},
        {Role::Figure, &Typesetter::setFigure},
        {Role::Table, &Typesetter::setTable},
        {Role::Wrapped, &Typesetter::setWrapped},
    });
    const auto *const found = std::ranges::find(setters, role, &RoleSetter::role);
    return found == setters.end() ? &Typesetter::setParagraph : found->setter;
}

// What leads to this part leads to the row that comes next.
void Typesetter::beginPart(const Part &part)
{
    if (!part.id.isEmpty())
        m_ids.append(part.id);
    if (part.changed)
        m_ids.append(changeAnchor(part.id));
}

void Typesetter::setPart(const Part &part, const Frame &frame)
{
    beginPart(part);
    (this->*setterFor(part.role))(part, frame);
}

void Typesetter::setParts(const QList<Part> &parts, const Frame &frame)
{
    Frame within = frame;
    if (within.element == noElement)
        within.element = m_out.structure.add("Document", noElement);
    const double outerColumn = m_labelColumn;
    m_labelColumn = labelColumnFor(parts, Role::Paragraph, within);
    for (qsizetype i = 0; i < parts.size();) {
        if (const qsizetype together = setFigureRow(std::span(parts).subspan(size_t(i)), within))
            i += together;
        else
            setPart(parts[i++], within);
    }
    m_labelColumn = outerColumn;
}

void Typesetter::append(std::vector<Row> rows, const Spacing &spacing, const Frame &frame)
{
    const size_t count = rows.size();
    for (size_t i = 0; i < count; ++i) {
        // Two lines at least stay together at either end of a paragraph, and all lines of a
        // heading.
        rows[i].joinsPrevious = i == 0 ? m_keepNext || spacing.keepWithPrevious
                                       : i == 1 || i + 1 == count || spacing.keepWithNext;
        rows[i].bars = frame.bars;
    }
    if (count == 0)
        return;
    rows.front().before = std::max(m_spaceBelow, spacing.before);
    rows.front().ids = std::exchange(m_ids, {});
    rows.front().bookmarks = std::exchange(m_bookmarks, {});
    m_spaceBelow = spacing.after;
    m_keepNext = spacing.keepWithNext;
    std::ranges::move(rows, std::back_inserter(m_out.galley));
}

void Typesetter::report(const QString &rule, const QString &place, const QString &message)
{
    m_out.issues.append(Issue{Issue::Severity::Warning, rule, place, message});
}

void Typesetter::reportBoxes(const std::vector<Row> &rows)
{
    QStringList boxed;
    for (const Row &row : rows) {
        for (const SetText &text : row.texts) {
            if (text.run->lacksGlyph && !boxed.contains(text.run->text))
                boxed.append(text.run->text);
        }
    }
    if (!boxed.isEmpty()) {
        report(
            u"pdf-glyph"_s,
            {},
            QCoreApplication::translate(
                "Pdf", "No font has these characters, the PDF shows boxes for them: %1")
                .arg(boxed.join(u' ')));
    }
}

} // namespace rapporteur::pdf
