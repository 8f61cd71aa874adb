// SPDX-License-Identifier: GPL-3.0-or-later
#include "composing.h"

#include "languagetag.h"
#include "links.h"
#include "printeddate.h"

#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int deepestHeading = 6;

// Walks a flow of blocks in reading order and carries what runs on from block to block.
class FlowComposer
{
public:
    FlowComposer(const Composing &composing, int headingAbove)
        : m_composing(composing)
        , m_numbers(composing.profile)
        , m_headingBase(headingAbove)
        , m_headingAbove(headingAbove)
    {}

    QList<Part> parts(const QList<Block> &blocks, const Surroundings &around);

private:
    using Compose = void (FlowComposer::*)(
        Part &part, const Block &block, const Surroundings &around);
    struct Row
    {
        Role role;
        Compose compose;
    };
    static const Row &rowFor(BlockKind kind);

    void add(QList<Part> &parts, const Block &block, const Surroundings &around);
    QList<Part> children(const Block &block, const Surroundings &around)
    {
        return parts(block.children, around);
    }

    void heading(Part &part, const Block &block, const Surroundings &around);
    void paragraph(Part &part, const Block &block, const Surroundings &around);
    void list(Part &part, const Block &block, const Surroundings &around);
    void quotation(Part &part, const Block &block, const Surroundings &around);
    void note(Part &part, const Block &block, const Surroundings &around);
    void footnote(Part &part, const Block &block, const Surroundings &around);
    void link(Part &part, const Block &block, const Surroundings &around);
    void attachment(Part &part, const Block &block, const Surroundings &around);
    void prose(Part &part, const Block &block, const Surroundings &around);
    void wrapped(Part &part, const Block &block, const Surroundings &around);

    const Composing &m_composing;
    NumberStreams m_numbers;
    int m_headingBase;  // level of what heads this flow
    int m_headingAbove; // level of the last heading
};

void setLabel(Part &part, const Label &label)
{
    part.label = printable(label.text);
    part.numbered = label.numbered;
    part.number = label.number;
}

bool hasWords(const Part &part)
{
    return !part.runs.isEmpty() || !part.children.isEmpty();
}

const FlowComposer::Row &FlowComposer::rowFor(BlockKind kind)
{
    static constexpr std::array rows{
        Row{.role = Role::Heading, .compose = &FlowComposer::heading},
        Row{.role = Role::Paragraph, .compose = &FlowComposer::paragraph},
        Row{.role = Role::List, .compose = &FlowComposer::list},
        Row{.role = Role::Item, .compose = &FlowComposer::prose},
        Row{.role = Role::Quotation, .compose = &FlowComposer::quotation},
        Row{.role = Role::Note, .compose = &FlowComposer::note},
        Row{.role = Role::Footnote, .compose = &FlowComposer::footnote},
        Row{.role = Role::Figure, .compose = nullptr},
        Row{.role = Role::LinkLine, .compose = &FlowComposer::link},
        Row{.role = Role::LinkLine, .compose = &FlowComposer::attachment},
        Row{.role = Role::Table, .compose = &FlowComposer::prose},
        Row{.role = Role::Row, .compose = &FlowComposer::prose},
        Row{.role = Role::Cell, .compose = &FlowComposer::prose},
        Row{.role = Role::Wrapped, .compose = &FlowComposer::wrapped},
    };
    return rows.at(std::size_t(kind));
}

// Of a block that says its own language or direction.
std::optional<Surroundings> ownSurroundings(const Block &block, const Surroundings &around)
{
    if (block.language.isEmpty() && block.direction == Direction::Inherit)
        return {};
    Surroundings own = around;
    if (!block.language.isEmpty()) {
        own.language = block.language;
        own.rightToLeft = isRightToLeft(block.language);
    }
    if (block.direction != Direction::Inherit)
        own.rightToLeft = block.direction == Direction::RightToLeft;
    return own;
}

void FlowComposer::add(QList<Part> &parts, const Block &block, const Surroundings &around)
{
    const std::optional<Surroundings> own = ownSurroundings(block, around);
    const Surroundings &inside = own ? *own : around;
    if (block.kind == BlockKind::Photo) {
        if (block.photo)
            addFigure(parts, *block.photo, block.id, inside, m_composing);
        return;
    }
    const Row &row = rowFor(block.kind);
    Part &part = parts.emplace_back(
        partOf(row.role, block.id, inside, runsOf(block.text, m_composing.runs)));
    if (inside.language != around.language)
        part.language = inside.language;
    (this->*row.compose)(part, block, inside);
    // an empty cell keeps the others in their columns
    if (!hasWords(part) && part.role != Role::Cell)
        parts.removeLast();
}

QList<Part> FlowComposer::parts(const QList<Block> &blocks, const Surroundings &around)
{
    QList<Part> all;
    all.reserve(blocks.size());
    for (const Block &block : blocks)
        add(all, block, around);
    return all;
}

void FlowComposer::heading(Part &part, const Block &block, const Surroundings &)
{
    if (!hasWords(part))
        return;
    setLabel(part, m_numbers.heading(block.level, block.numbering));
    // no level is skipped on the way down (WCAG 2.2, 1.3.1; PDF/UA-1, 7.4)
    part.level = std::min(
        {m_headingBase + std::max(block.level, 1), m_headingAbove + 1, deepestHeading});
    m_headingAbove = part.level;
}

void FlowComposer::paragraph(Part &part, const Block &block, const Surroundings &)
{
    if (hasWords(part))
        setLabel(part, m_numbers.paragraph(block.numbering));
}

void FlowComposer::list(Part &part, const Block &block, const Surroundings &around)
{
    Surroundings inside = around;
    part.level = ++inside.listDepth;
    part.numbered = block.numbering.on;
    part.children = children(block, inside);
    int index = 0;
    for (Part &item : part.children)
        setLabel(item, m_numbers.item(block.numbering, part.level, index++));
}

void FlowComposer::prose(Part &part, const Block &block, const Surroundings &around)
{
    part.children = children(block, around);
}

void FlowComposer::quotation(Part &part, const Block &block, const Surroundings &around)
{
    prose(part, block, around);
    addLine(part.children, Role::Speaker, block.id + u"/speaker"_s, block.speaker, around);
}

void FlowComposer::note(Part &part, const Block &block, const Surroundings &around)
{
    prose(part, block, around);
    part.label = m_composing.profile.noteMark;
}

void FlowComposer::footnote(Part &part, const Block &block, const Surroundings &around)
{
    prose(part, block, around);
    part.label = m_composing.runs.footnoteLabels.value(block.id);
}

void FlowComposer::link(Part &part, const Block &block, const Surroundings &)
{
    if (part.runs.isEmpty())
        part.runs = plainRuns(block.target);
    const QString address = linkAddress(block.target, m_composing.runs.page);
    for (Run &run : part.runs)
        run.address = address;
}

void FlowComposer::attachment(Part &part, const Block &block, const Surroundings &)
{
    const auto &attachments = m_composing.edition.attachments;
    const auto found = std::ranges::find(attachments, block.target, &Attachment::id);
    if (found == attachments.end())
        return;
    if (part.runs.isEmpty())
        part.runs = plainRuns(found->title);
    const QString address = linkAddress(found->address, m_composing.runs.page);
    for (Run &run : part.runs)
        run.address = address;
}

// Its own words are its title; its numbers and headings stand apart from those around it.
void FlowComposer::wrapped(Part &part, const Block &block, const Surroundings &around)
{
    const QString &language = around.language;
    const bool isForeign = language != m_composing.page.language;
    const HouseProfile *profile = isForeign ? &profileFor({}, language) : &m_composing.profile;
    QList<Part> inside;
    addLine(inside, Role::WrapLine, block.id + u"/opening"_s, block.opening, around);
    const bool hasTitle = !part.runs.isEmpty();
    const int level = std::min(m_headingAbove + (hasTitle ? 1 : 0), deepestHeading);
    if (hasTitle) {
        inside << partOf(Role::Heading, block.id + u"/title"_s, around, std::exchange(part.runs, {}));
        inside.back().level = level;
    }
    if (Part *date = addLine(
            inside,
            Role::ReleaseLine,
            block.id + u"/date"_s,
            printedDate(block.date, *profile),
            around))
        date->time = block.date.startOfDay(QTimeZone::UTC);
    inside += FlowComposer(m_composing, level).parts(block.children, around);
    addLine(inside, Role::WrapLine, block.id + u"/closing"_s, block.closing, around);
    part.children = std::move(inside);
}

} // namespace

QList<Part> flowParts(const Composing &composing)
{
    FlowComposer composer(composing, 1);
    QList<Part> parts = composer.parts(composing.edition.lead, composing.page);
    parts += composer.parts(composing.edition.body, composing.page);
    return parts;
}

} // namespace rapporteur
