// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelltext.h"

#include "spellcheck.h"
#include "spellingaccess.h"
#include "spellingmenu.h"
#include "spelltarget.h"
#include "squigglepainter.h"
#include "textwidget.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

#include <algorithm>

namespace rapporteur {

namespace {

// Alt+Return offers suggestions at the cursor.
bool asksForSuggestions(const QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    return isReturn && event->modifiers().testFlag(Qt::AltModifier);
}

} // namespace

SpellText::SpellText(SpellCheck &check, QWidget *edit)
    : QObject(edit)
    , m_check(check)
    , m_edit(edit)
    , m_target(dynamic_cast<SpellTarget *>(edit))
{
    QTextDocument *document = documentOf(edit);
    if (!m_target)
        m_painter = new SquigglePainter(document);
    SpellingAccess::attach(edit);
    edit->installEventFilter(this);
    viewportOf(edit)->installEventFilter(this);
    connect(document, &QTextDocument::contentsChange, this, &SpellText::followTyping);
    if (auto *rich = qobject_cast<QTextEdit *>(edit))
        connect(rich, &QTextEdit::cursorPositionChanged, this, &SpellText::followCursor);
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(edit))
        connect(plain, &QPlainTextEdit::cursorPositionChanged, this, &SpellText::followCursor);
}

// Marks are changes too, but none of the words.
void SpellText::followTyping(int position)
{
    const QTextBlock block = documentOf(m_edit)->findBlock(position);
    const SpellingData *data = spellingOf(block);
    if (data && data->passage.text == block.text())
        return;
    m_typedBlock = block.blockNumber();
    m_hasTyped = true;
    m_check.wake();
}

// A word is finished once the cursor goes away from its end, by typing or otherwise.
void SpellText::followCursor()
{
    if (m_typedBlock < 0)
        return;
    const QTextBlock block = documentOf(m_edit)->findBlockByNumber(m_typedBlock);
    if (!std::exchange(m_hasTyped, false))
        m_typedBlock = -1;
    filter(block, misspeltIn(block));
}

SpellingPassage SpellText::passageOf(const QTextBlock &block) const
{
    if (m_target)
        return m_target->passageOf(block);
    return {.text = block.text(), .runs = {{.from = 0, .language = m_check.language()}}};
}

QList<QTextBlock> SpellText::unchecked(qsizetype most) const
{
    const QTextDocument *document = documentOf(m_edit);
    const int first = m_edit->isVisible() ? cursorAt(m_edit, {0, 0}).blockNumber() : 0;
    QTextBlock block = document->findBlockByNumber(first);
    QList<QTextBlock> blocks;
    for (int i = 0; i < document->blockCount() && blocks.size() < most; ++i) {
        const SpellingData *data = spellingOf(block);
        if (!data || data->passage != passageOf(block))
            blocks.append(block);
        block = block.next().isValid() ? block.next() : document->begin();
    }
    return blocks;
}

void SpellText::take(int blockNumber, const SpellingPassage &passage, const QList<Span> &found)
{
    QTextBlock block = documentOf(m_edit)->findBlockByNumber(blockNumber);
    if (!block.isValid() || passageOf(block) != passage)
        return;
    auto *data = dynamic_cast<SpellingData *>(block.userData());
    if (!data) {
        data = new SpellingData;
        block.setUserData(data);
    }
    const QList<Span> before = misspeltIn(block);
    data->passage = passage;
    data->found = found;
    filter(block, before);
}

// The word at the cursor is not finished yet.
bool SpellText::isBeingTyped(const QTextBlock &block, const Span &span) const
{
    const QTextCursor cursor = cursorOf(m_edit);
    const qsizetype at = cursor.position() - block.position();
    return m_typedBlock == block.blockNumber() && m_edit->hasFocus()
           && at == span.from + span.length;
}

// `before`: what is underlined so far.
void SpellText::filter(const QTextBlock &block, const QList<Span> &before)
{
    auto *data = dynamic_cast<SpellingData *>(block.userData());
    if (!data)
        return;
    QList<Span> shown;
    for (const Span &span : std::as_const(data->found)) {
        const QString word = data->passage.text.sliced(span.from, span.length);
        if (!m_check.isKnown(word, data->passage.languageAt(span.from))
            && !isBeingTyped(block, span))
            shown.append(span);
    }
    data->shown = shown;
    if (misspeltIn(block) == before)
        return;
    if (m_target)
        m_target->repaintBlock(block);
    else
        m_painter->rehighlightBlock(block);
}

void SpellText::refilter()
{
    for (QTextBlock block = documentOf(m_edit)->begin(); block.isValid(); block = block.next())
        filter(block, misspeltIn(block));
}

std::optional<MisspeltWord> SpellText::misspeltAt(int position) const
{
    const QTextBlock block = documentOf(m_edit)->findBlock(position);
    const qsizetype at = position - block.position();
    for (const Span &span : misspeltIn(block)) {
        if (at < span.from || at > span.from + span.length)
            continue;
        return MisspeltWord{
            .word = block.text().sliced(span.from, span.length),
            .language = passageOf(block).languageAt(span.from),
            .position = block.position() + int(span.from)};
    }
    return {};
}

void SpellText::replace(const MisspeltWord &word, const QString &by)
{
    QTextCursor cursor(documentOf(m_edit));
    cursor.setPosition(word.position);
    cursor.setPosition(word.position + int(word.word.size()), QTextCursor::KeepAnchor);
    if (cursor.selectedText() == word.word)
        cursor.insertText(by);
}

bool SpellText::offer(int position, QPoint globalPosition)
{
    const auto word = misspeltAt(position);
    if (word)
        showSpellingMenu(m_check, *this, *word, globalPosition);
    return word.has_value();
}

bool SpellText::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const bool byMouse = menu->reason() == QContextMenuEvent::Mouse;
        const QPoint at = viewportOf(m_edit)->mapFromGlobal(menu->globalPos());
        const int position = byMouse ? cursorAt(m_edit, at).position()
                                     : cursorOf(m_edit).position();
        return offer(position, menu->globalPos());
    }
    const bool isKey = event->type() == QEvent::KeyPress
                       || event->type() == QEvent::ShortcutOverride;
    if (watched != m_edit || !isKey || !asksForSuggestions(static_cast<QKeyEvent *>(event)))
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress)
        offer(
            cursorOf(m_edit).position(),
            viewportOf(m_edit)->mapToGlobal(cursorRectOf(m_edit, cursorOf(m_edit)).bottomLeft()));
    return true;
}

} // namespace rapporteur
