// SPDX-License-Identifier: GPL-3.0-or-later
#include "spellline.h"

#include "lineaccess.h"
#include "spellcheck.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>

namespace rapporteur {

SpellLine::SpellLine(SpellCheck &check, QLineEdit *line)
    : SpellField(check, line)
    , m_line(line)
{
    LineAccess::attach(line, [this] { return misspelt(); });
    connect(line, &QLineEdit::textChanged, this, [this] {
        underline(); // words behind the change have moved
        this->check().wake();
    });
    connect(line, &QLineEdit::textEdited, this, [this] { m_isTyping = m_hasTyped = true; });
    connect(line, &QLineEdit::cursorPositionChanged, this, &SpellLine::followCursor);
}

QList<int> SpellLine::unchecked(qsizetype) const
{
    return m_spelling.passage == passageOf(0) ? QList<int>() : QList{0};
}

SpellingPassage SpellLine::passageOf(int) const
{
    return {.text = m_line->text(), .runs = {{.from = 0, .language = check().language()}}};
}

void SpellLine::take(int, const SpellingPassage &passage, const QList<Span> &found)
{
    if (passageOf(0) != passage)
        return;
    m_spelling.passage = passage;
    m_spelling.found = found;
    refilter();
}

void SpellLine::refilter()
{
    const bool isTyping = m_isTyping && m_line->hasFocus();
    m_spelling.shown = suspicious(m_spelling, isTyping ? m_line->cursorPosition() : -1);
    underline();
}

void SpellLine::forget()
{
    m_spelling = {};
    underline();
}

// A word is finished once the cursor goes away from its end, by typing or otherwise.
void SpellLine::followCursor()
{
    if (!std::exchange(m_hasTyped, false))
        m_isTyping = false;
    refilter();
}

QList<Span> SpellLine::misspelt() const
{
    return misspeltIn(m_spelling, m_line->text());
}

// The one way to give a line edit's text a look is that of input methods, whose attributes count
// from the cursor.
void SpellLine::underline()
{
    const QList<Span> spans = misspelt();
    const bool isPlain = spans.isEmpty() && !m_isUnderlined;
    if (m_isComposing || isPlain)
        return;
    m_isUnderlined = !spans.isEmpty();
    QList<QInputMethodEvent::Attribute> looks;
    for (const Span &span : spans)
        looks.append(
            {QInputMethodEvent::TextFormat,
             int(span.from) - m_line->cursorPosition(),
             int(span.length),
             misspeltFormat({})});
    QInputMethodEvent event({}, looks);
    QCoreApplication::sendEvent(m_line, &event);
}

std::optional<MisspeltWord> SpellLine::misspeltAt(int position) const
{
    for (const Span &span : misspelt()) {
        if (position >= span.from && position <= span.from + span.length)
            return MisspeltWord{
                .word = m_line->text().sliced(span.from, span.length),
                .language = check().language(),
                .position = int(span.from)};
    }
    return {};
}

void SpellLine::replace(const MisspeltWord &word, const QString &by)
{
    m_line->setSelection(word.position, int(word.word.size()));
    if (m_line->selectedText() == word.word)
        m_line->insert(by);
}

std::unique_ptr<QMenu> SpellLine::ownMenu()
{
    std::unique_ptr<QMenu> menu(m_line->createStandardContextMenu());
    for (QAction *action : menu->actions().first(2))
        menu->removeAction(action); // undo and redo are the readout's
    return menu;
}

int SpellLine::cursorPosition() const
{
    return m_line->cursorPosition();
}

QPoint SpellLine::belowCursor() const
{
    const QRect cursor = m_line->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    return m_line->mapToGlobal(QPoint(cursor.center().x(), m_line->height()));
}

int SpellLine::positionAt(QPoint globalPosition) const
{
    return m_line->cursorPositionAt(m_line->mapFromGlobal(globalPosition));
}

bool SpellLine::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod) {
        const auto *input = static_cast<QInputMethodEvent *>(event);
        const bool wasComposing = std::exchange(m_isComposing, !input->preeditString().isEmpty());
        if (wasComposing && !m_isComposing)
            QMetaObject::invokeMethod(this, &SpellLine::underline, Qt::QueuedConnection);
    }
    return SpellField::eventFilter(watched, event);
}

} // namespace rapporteur
