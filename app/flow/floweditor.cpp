// SPDX-License-Identifier: GPL-3.0-or-later
#include "floweditor.h"

#include "flowview.h"
#include "marking.h"
#include "markpainter.h"
#include "undoyielder.h"

#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr qreal textEnlarged = 1.1;
constexpr qreal margin = 12;

// The operations work on an edition that is there and a flow that is not empty.
Spot prepared(
    Readout &readout, FlowEditor::FlowOf flow, BlockKind first, const Spot &at, IdSource &ids)
{
    if (readout.editions.isEmpty())
        readout.editions.append(Edition());
    Flow &blocks = readout.editions.first().*flow;
    if (!blocks.isEmpty())
        return at;
    Block block;
    block.id = ids.fresh(QLatin1StringView("b"));
    block.kind = first;
    block.numbering.on = first == BlockKind::Heading;
    blocks.append(block);
    return {block.id, 0};
}

} // namespace

FlowEditor::FlowEditor(Session &session, FlowOf flow, BlockKind first, QWidget *parent)
    : QTextEdit(parent)
    , m_session(session)
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
    connect(document(), &QTextDocument::contentsChange, this, &FlowEditor::takeTyping);
    m_painter = new MarkPainter(this);
    connect(&m_session, &Session::changed, this, &FlowEditor::sync);
    sync();
    moveCursor(QTextCursor::Start);
}

const Flow &FlowEditor::flow() const
{
    static const Flow none;
    const QList<Edition> &editions = m_session.readout().editions;
    return editions.isEmpty() ? none : editions.first().*m_flow;
}

void FlowEditor::sync()
{
    const QList<FlowLine> lines = linesOf(flow());
    const Readout &readout = m_session.readout();
    const QString language = readout.editions.isEmpty() ? QString()
                                                        : readout.editions.first().language;
    const auto labels = labelsOf(flow(), profileFor(readout.profile, language));
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

bool FlowEditor::showPlace(const Place &place)
{
    const auto line = std::ranges::find(m_lines, place.field, &FlowLine::id);
    if (line == m_lines.end())
        return false;
    const QTextBlock block = document()->findBlockByNumber(int(line - m_lines.begin()));
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(place.cursor, 0, block.length() - 1));
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

void FlowEditor::apply(const QString &label, const Operation &operation)
{
    Spot result = spot();
    EditInfo info{.label = label, .place = {result.block, result.cursor}};
    IdSource ids = m_session.ids();
    m_session.edit(info, [&](Readout &readout) {
        const Spot at = prepared(readout, m_flow, m_first, result, ids);
        result = operation(readout.editions.first().*m_flow, at, ids);
        info.after = {result.block, result.cursor}; // read once the change is made
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
    const int at = std::min(position - block.position(), int(before.size()));
    const auto [a, b] = std::ranges::mismatch(before, after);
    const int from = std::min(at, int(a - before.begin()));
    qsizetype tail = 0;
    const qsizetype most = std::min(before.size(), after.size()) - from;
    while (tail < most && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const int length = int(before.size() - tail) - from;
    typeInto(line.id, from, length, after.sliced(from, after.size() - tail - from));
}

void FlowEditor::typeInto(const QString &block, int from, int length, const QString &inserted)
{
    EditInfo info{.label = tr("Typing"), .place = {block, from + length}, .typing = true};
    IdSource ids = m_session.ids();
    m_session.edit(info, [&](Readout &readout) {
        const Spot at = prepared(readout, m_flow, m_first, {block, from}, ids);
        Flow &blocks = readout.editions.first().*m_flow;
        Block &target = blockAt(blocks, pathOf(blocks, at.block));
        setProse(target, replaced(proseOf(target), from, length, inserted));
        info.place.field = at.block;
        info.after = {at.block, from + int(inserted.size())};
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
