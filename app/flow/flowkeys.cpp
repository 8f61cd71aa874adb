// SPDX-License-Identifier: GPL-3.0-or-later
#include "floweditor.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QTextBlock>

// What the flow editor does with keys, input methods, pasted text and its context menu.
namespace rapporteur {

namespace {

bool isReturn(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

bool removes(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
}

bool types(const QKeyEvent *event)
{
    const bool command = event->modifiers().testAnyFlags(Qt::ControlModifier | Qt::MetaModifier);
    return !command && !event->text().isEmpty() && event->text().front().isPrint();
}

} // namespace

void FlowEditor::keyPressEvent(QKeyEvent *event)
{
    m_before = place();
    const bool isTab = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (isTab || handleStructure(event)) { // a tab that led nowhere is no character
        event->accept();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

// Whether the key changes more than the words of one block; then it has been done.
bool FlowEditor::handleStructure(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cut)) {
        cut();
        return true;
    }
    if (isReturn(event)) {
        split();
        return true;
    }
    if (selectionCrossesBlocks() && (removes(event) || types(event))) {
        removeSelection();
        return removes(event);
    }
    return removes(event) && !textCursor().hasSelection() && mergeAtEdge(event);
}

bool FlowEditor::mergeAtEdge(const QKeyEvent *event)
{
    const QTextCursor cursor = textCursor();
    if (event->key() == Qt::Key_Backspace && cursor.atBlockStart()) {
        apply(tr("Join"), [](Flow &blocks, const Spot &at, IdSource &) {
            return mergeBackward(blocks, at.block);
        });
        return true;
    }
    if (event->key() == Qt::Key_Delete && cursor.atBlockEnd()) {
        apply(tr("Join"), [](Flow &blocks, const Spot &at, IdSource &) {
            return mergeForward(blocks, at.block);
        });
        return true;
    }
    return false;
}

// Tab nests an item and goes through a table's cells; anywhere else it goes on to the next field,
// as in every form.
bool FlowEditor::focusNextPrevChild(bool next)
{
    const BlockKind kind = currentLine().kind;
    if (kind == BlockKind::Cell)
        return goToCell(next);
    if (kind != BlockKind::Item)
        return QTextEdit::focusNextPrevChild(next);
    next ? nest() : unnest();
    return true;
}

// Past the last cell of a table another row begins.
bool FlowEditor::goToCell(bool next)
{
    const QString cell = currentLine().id;
    const BlockPath row = parentOf(pathOf(flow(), cell));
    const QString neighbour = next ? lineAfter(flow(), cell) : lineBefore(flow(), cell);
    const BlockPath path = pathOf(flow(), neighbour);
    const bool inTable = path.size() == row.size() + 1
                         && path.first(row.size() - 1) == row.first(row.size() - 1);
    if (inTable)
        setSpot({neighbour, 0});
    else if (next)
        apply(tr("Add row"), addRow);
    return true;
}

void FlowEditor::inputMethodEvent(QInputMethodEvent *event)
{
    m_before = place();
    const bool writes = !event->commitString().isEmpty() || !event->preeditString().isEmpty();
    if (writes && selectionCrossesBlocks())
        removeSelection();
    QTextEdit::inputMethodEvent(event);
}

void FlowEditor::fillContextMenu(QMenu &menu)
{
    const bool selected = textCursor().hasSelection();
    menu.addAction(tr("Cu&t"), this, &FlowEditor::cut)->setEnabled(selected);
    menu.addAction(tr("&Copy"), this, &QTextEdit::copy)->setEnabled(selected);
    menu.addAction(tr("&Paste"), this, &QTextEdit::paste)->setEnabled(canPaste());
    menu.addSeparator();
    menu.addAction(tr("&Emphasis"), this, [this] { toggleMark(Mark::Kind::Emphasis); });
    menu.addAction(tr("St&rong"), this, [this] { toggleMark(Mark::Kind::Strong); });
    menu.addActions(actions());
    menu.addSeparator();
    menu.addAction(tr("Select &all"), this, &QTextEdit::selectAll);
}

void FlowEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    fillContextMenu(menu);
    menu.exec(event->globalPos());
}

void FlowEditor::focusOutEvent(QFocusEvent *event)
{
    m_session.endRun();
    QTextEdit::focusOutEvent(event);
}

} // namespace rapporteur
