// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelltext.h"

#include "spellcheck.h"
#include "spellingaccess.h"
#include "spelltarget.h"
#include "squigglepainter.h"
#include "textwidget.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QTextEdit>

namespace rapporteur {

SpellText::SpellText(SpellCheck &check, QWidget *edit)
    : SpellField(check, edit)
    , m_target(dynamic_cast<SpellTarget *>(edit))
{
    QTextDocument *document = documentOf(edit);
    if (!m_target)
        m_painter = new SquigglePainter(document);
    SpellingAccess::attach(edit);
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
    const QTextBlock block = documentOf(edit())->findBlock(position);
    const SpellingData *data = spellingOf(block);
    if (data && data->passage.text == block.text())
        return;
    m_typedBlock = block.blockNumber();
    m_hasTyped = true;
    check().wake();
}

// A word is finished once the cursor goes away from its end, by typing or otherwise.
void SpellText::followCursor()
{
    if (m_typedBlock < 0)
        return;
    const QTextBlock typed = block(m_typedBlock);
    if (!std::exchange(m_hasTyped, false))
        m_typedBlock = -1;
    filter(typed, misspeltIn(typed));
}

QTextBlock SpellText::block(int number) const
{
    return documentOf(edit())->findBlockByNumber(number);
}

SpellingPassage SpellText::passageOf(int number) const
{
    return passageOf(block(number));
}

SpellingPassage SpellText::passageOf(const QTextBlock &block) const
{
    if (m_target)
        return m_target->passageOf(block);
    return {.text = block.text(), .runs = {{.from = 0, .language = check().language()}}};
}

QList<int> SpellText::unchecked(qsizetype most) const
{
    const QTextDocument *document = documentOf(edit());
    const int first = edit()->isVisible() ? cursorAt(edit(), {0, 0}).blockNumber() : 0;
    QTextBlock block = document->findBlockByNumber(first);
    QList<int> blocks;
    for (int i = 0; i < document->blockCount() && blocks.size() < most; ++i) {
        const SpellingData *data = spellingOf(block);
        if (!data || data->passage != passageOf(block))
            blocks.append(block.blockNumber());
        block = block.next().isValid() ? block.next() : document->begin();
    }
    return blocks;
}

void SpellText::take(int number, const SpellingPassage &passage, const QList<Span> &found)
{
    QTextBlock taken = block(number);
    if (!taken.isValid() || passageOf(taken) != passage)
        return;
    auto *data = dynamic_cast<SpellingData *>(taken.userData());
    if (!data) {
        data = new SpellingData;
        taken.setUserData(data);
    }
    const QList<Span> before = misspeltIn(taken);
    data->passage = passage;
    data->found = found;
    filter(taken, before);
}

// `before`: what is underlined so far.
void SpellText::filter(const QTextBlock &block, const QList<Span> &before)
{
    auto *data = dynamic_cast<SpellingData *>(block.userData());
    if (!data)
        return;
    const bool isTyping = m_typedBlock == block.blockNumber() && edit()->hasFocus();
    data->shown = suspicious(*data, isTyping ? cursorPosition() - block.position() : -1);
    if (misspeltIn(block) != before)
        repaint(block);
}

void SpellText::repaint(const QTextBlock &block)
{
    if (m_target)
        m_target->repaintBlock(block);
    else
        m_painter->rehighlightBlock(block);
}

void SpellText::refilter()
{
    for (QTextBlock block = documentOf(edit())->begin(); block.isValid(); block = block.next())
        filter(block, misspeltIn(block));
}

void SpellText::forget()
{
    for (QTextBlock block = documentOf(edit())->begin(); block.isValid(); block = block.next()) {
        block.setUserData(nullptr);
        repaint(block);
    }
}

std::optional<MisspeltWord> SpellText::misspeltAt(int position) const
{
    const QTextBlock block = documentOf(edit())->findBlock(position);
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
    QTextCursor cursor(documentOf(edit()));
    cursor.setPosition(word.position);
    cursor.setPosition(word.position + int(word.word.size()), QTextCursor::KeepAnchor);
    if (cursor.selectedText() == word.word)
        cursor.insertText(by);
}

std::unique_ptr<QMenu> SpellText::ownMenu()
{
    if (auto *plain = qobject_cast<QPlainTextEdit *>(edit()))
        return std::unique_ptr<QMenu>(plain->createStandardContextMenu());
    auto menu = std::make_unique<QMenu>();
    if (m_target)
        m_target->fillContextMenu(*menu);
    return menu;
}

int SpellText::cursorPosition() const
{
    return cursorOf(edit()).position();
}

QPoint SpellText::belowCursor() const
{
    return viewportOf(edit())->mapToGlobal(cursorRectOf(edit(), cursorOf(edit())).bottomLeft());
}

int SpellText::positionAt(QPoint globalPosition) const
{
    return cursorAt(edit(), viewportOf(edit())->mapFromGlobal(globalPosition)).position();
}

} // namespace rapporteur
