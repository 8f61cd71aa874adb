// SPDX-License-Identifier: GPL-3.0-or-later
#include "floweditor.h"

#include "editions.h"
#include "flowview.h"
#include "languagetag.h"
#include "marking.h"
#include "markpainter.h"
#include "splice.h"
#include "undoyielder.h"

#include <QAction>
#include <QTextBlock>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr qreal textEnlarged = 1.1;
constexpr qreal margin = 12;

// The operations work on a flow that is not empty.
Spot prepared(Flow &blocks, BlockKind first, const Spot &at, IdSource &ids)
{
    if (!blocks.isEmpty())
        return at;
    Block block;
    block.id = ids.fresh(QLatin1StringView("b"));
    block.kind = first;
    block.numbering.on = first == BlockKind::Heading;
    blocks.append(block);
    return {block.id, 0};
}

// The lines, each with the direction that it is set in.
QList<FlowLine> directed(QList<FlowLine> lines, const Edition &edition)
{
    const Direction usual = isRightToLeft(edition.language) ? Direction::RightToLeft
                                                            : Direction::LeftToRight;
    for (FlowLine &line : lines) {
        if (line.direction != Direction::Inherit)
            continue;
        if (!line.language.isEmpty())
            line.direction = isRightToLeft(line.language) ? Direction::RightToLeft
                                                          : Direction::LeftToRight;
        else
            line.direction = edition.direction == Direction::Inherit ? usual : edition.direction;
    }
    return lines;
}

} // namespace

FlowEditor::FlowEditor(Session &session, FlowOf flow, BlockKind first, QWidget *parent)
    : QTextEdit(parent)
    , m_session(session)
    , m_edition(session.edition())
    , m_flow(flow)
    , m_first(first)
{
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true); // where Tab does not nest
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(margin);
    viewport()->setAcceptDrops(false);
    QFont larger = font();
    larger.setPointSizeF(larger.pointSizeF() * textEnlarged);
    setFont(larger);
    UndoYielder::install(this);
    auto *language = new QAction(tr("Lan&guage of the selection…"), this);
    language->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    language->setShortcutContext(Qt::WidgetShortcut);
    connect(language, &QAction::triggered, this, &FlowEditor::askLanguage);
    addAction(language);
    connect(document(), &QTextDocument::contentsChange, this, &FlowEditor::takeTyping);
    m_painter = new MarkPainter(this);
    setReadOnly(m_session.isReadOnly());
    connect(&m_session, &Session::readOnlyChanged, this, &QTextEdit::setReadOnly);
    connect(&m_session, &Session::changed, this, &FlowEditor::sync);
    sync();
    moveCursor(QTextCursor::Start);
}

const Flow &FlowEditor::flow() const
{
    return editionFor(m_session.readout(), m_edition).*m_flow;
}

void FlowEditor::sync()
{
    const Readout &readout = m_session.readout();
    const Edition &edition = editionFor(readout, m_edition);
    const QList<FlowLine> lines = directed(linesOf(flow()), edition);
    const HouseProfile &profile = profileFor(readout.profile, edition.language);
    auto labels = labelsOf(flow(), profile);
    labels.insert(noteMarksOf(edition, profile));
    if (labels != m_labels) {
        m_labels = labels;
        viewport()->update();
    }
    if (lines == m_lines && document()->blockCount() == std::max(lines.size(), qsizetype(1)))
        return;
    const QList<FlowLine> before = std::exchange(m_lines, lines);
    m_syncing = true;
    showLines(document(), before, lines);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i >= before.size() || before[i] != lines[i])
            m_painter->rehighlightBlock(document()->findBlockByNumber(int(i)));
    }
    m_syncing = false;
}

Spot FlowEditor::spot() const
{
    const QTextCursor cursor = textCursor();
    return {m_lines.value(cursor.blockNumber()).id, cursor.positionInBlock()};
}

void FlowEditor::setSpot(const Spot &spot)
{
    showPlace({.field = spot.block, .cursor = spot.cursor});
}

Place FlowEditor::place() const
{
    const QTextCursor cursor = textCursor();
    Place place{.field = currentLine().id, .cursor = cursor.positionInBlock()};
    if (cursor.hasSelection()) {
        const QTextBlock block = document()->findBlock(cursor.anchor());
        place.anchorField = m_lines.value(block.blockNumber()).id;
        place.anchor = cursor.anchor() - block.position();
    }
    return place;
}

const FlowLine &FlowEditor::currentLine() const
{
    static const FlowLine none;
    const int number = textCursor().blockNumber();
    return number < m_lines.size() ? m_lines.at(number) : none;
}

// The position in the document; -1 if the block is not in this flow.
int FlowEditor::positionOf(const QString &block, int cursor) const
{
    const auto line = std::ranges::find(m_lines, block, &FlowLine::id);
    if (block.isEmpty() || line == m_lines.end())
        return -1;
    const QTextBlock shown = document()->findBlockByNumber(int(line - m_lines.begin()));
    return shown.position() + std::clamp(cursor, 0, shown.length() - 1);
}

bool FlowEditor::showPlace(const Place &place)
{
    const int position = positionOf(place.field, place.cursor);
    if (position < 0)
        return false;
    const int anchor = positionOf(place.anchorField, place.anchor);
    QTextCursor cursor(document());
    cursor.setPosition(anchor < 0 ? position : anchor);
    cursor.setPosition(position, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

void FlowEditor::apply(const QString &label, const Operation &operation)
{
    Spot result = spot();
    EditInfo info{.label = label, .place = place()};
    IdSource ids = m_session.ids();
    m_session.edit(info, [&](Readout &readout) {
        Flow &blocks = editionFor(readout, m_edition).*m_flow;
        const Spot at = prepared(blocks, m_first, result, ids);
        result = operation(blocks, at, ids);
        info.after = Place{.field = result.block, .cursor = result.cursor};
    });
    setSpot(result);
}

// What the text editor has done to its document goes into the readout.
void FlowEditor::takeTyping(int position, int removed, int added)
{
    if (m_syncing || (removed == 0 && added == 0))
        return;
    if (document()->blockCount() != std::max(m_lines.size(), qsizetype(1))) {
        m_syncing = true; // no key of ours has done this: show the readout again
        m_lines.clear();
        clear();
        m_syncing = false;
        sync();
        return;
    }
    const QTextBlock block = document()->findBlock(position);
    const FlowLine line = m_lines.value(block.blockNumber());
    const QString before = shown(line);
    const QString after = block.text();
    if (before == after)
        return;
    const Splice splice = spliceBetween(before, after, position - block.position());
    const QString inserted = after.sliced(splice.from, splice.inserted);
    typeInto(line.id, int(splice.from), int(splice.removed), inserted);
}

void FlowEditor::typeInto(const QString &block, int from, int length, const QString &inserted)
{
    EditInfo info{
        .label = tr("Typing"), .place = {.field = block, .cursor = from + length}, .typing = true};
    if (m_before.field == block)
        info.place = m_before;
    IdSource ids = flow().isEmpty() ? m_session.ids() : IdSource();
    m_session.edit(info, [&](Readout &readout) {
        Flow &blocks = editionFor(readout, m_edition).*m_flow;
        const Spot at = prepared(blocks, m_first, {block, from}, ids);
        Block &target = blockAt(blocks, pathOf(blocks, at.block));
        setProse(target, replaced(proseOf(target), from, length, inserted));
        info.place.field = at.block;
        info.after = Place{.field = at.block, .cursor = from + int(inserted.size())};
    });
    if (inserted.endsWith(u' '))
        m_session.endWord();
}

bool FlowEditor::selectionCrossesBlocks() const
{
    return selectedLines().size() > 1;
}

// Numbers of the document's blocks that the selection, or the cursor, touches.
QList<int> FlowEditor::selectedLines() const
{
    const QTextCursor cursor = textCursor();
    const int first = document()->findBlock(cursor.selectionStart()).blockNumber();
    const int last = document()->findBlock(cursor.selectionEnd()).blockNumber();
    QList<int> lines;
    for (int i = first; i <= last; ++i)
        lines.append(i);
    return lines;
}

} // namespace rapporteur
