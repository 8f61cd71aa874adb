// SPDX-License-Identifier: GPL-3.0-or-later
#include "floweditor.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>

#include <algorithm>

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

QStringList linesIn(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (!trimmed.isEmpty())
            lines.append(trimmed);
    }
    return lines.size() > 1 ? lines : QStringList{QString(text).remove(u'\n')};
}

} // namespace

void FlowEditor::keyPressEvent(QKeyEvent *event)
{
    if (handleStructure(event)) {
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

// Tab nests an item; anywhere else it goes on to the next field, as in every form.
bool FlowEditor::focusNextPrevChild(bool next)
{
    const bool inItem = m_lines.value(textCursor().blockNumber()).kind == BlockKind::Item;
    if (!inItem)
        return QTextEdit::focusNextPrevChild(next);
    next ? nest() : unnest();
    return true;
}

void FlowEditor::inputMethodEvent(QInputMethodEvent *event)
{
    const bool writes = !event->commitString().isEmpty() || !event->preeditString().isEmpty();
    if (writes && selectionCrossesBlocks())
        removeSelection();
    QTextEdit::inputMethodEvent(event);
}

void FlowEditor::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    QString text = source->text();
    text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n').remove(u'\r');
    removeSelection();
    apply(tr("Paste"), [lines = linesIn(text)](Flow &blocks, const Spot &at, IdSource &ids) {
        return insertLines(blocks, at, lines, ids);
    });
}

void FlowEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    const bool selected = textCursor().hasSelection();
    menu.addAction(tr("Cu&t"), this, &FlowEditor::cut)->setEnabled(selected);
    menu.addAction(tr("&Copy"), this, &QTextEdit::copy)->setEnabled(selected);
    menu.addAction(tr("&Paste"), this, &QTextEdit::paste)->setEnabled(canPaste());
    menu.addSeparator();
    menu.addAction(tr("&Emphasis"), this, [this] { toggleMark(Mark::Kind::Emphasis); });
    menu.addAction(tr("St&rong"), this, [this] { toggleMark(Mark::Kind::Strong); });
    menu.addSeparator();
    menu.addAction(tr("Select &all"), this, &QTextEdit::selectAll);
    menu.exec(event->globalPos());
}

void FlowEditor::focusOutEvent(QFocusEvent *event)
{
    m_session.endRun();
    QTextEdit::focusOutEvent(event);
}

} // namespace rapporteur
