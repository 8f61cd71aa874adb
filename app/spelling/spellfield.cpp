// SPDX-License-Identifier: GPL-3.0-or-later
#include "spellfield.h"

#include "proseplaces.h"
#include "spellcheck.h"
#include "spellingmenu.h"
#include "spellline.h"
#include "spelltext.h"
#include "textwidget.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>

namespace rapporteur {

namespace {

bool asksForSuggestions(const QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    return isReturn && event->modifiers().testFlag(Qt::AltModifier);
}

} // namespace

SpellField *SpellField::watch(SpellCheck &check, QWidget *edit)
{
    if (isTextWidget(edit))
        return new SpellText(check, edit);
    auto *line = qobject_cast<QLineEdit *>(edit);
    return line && isProse(line->objectName()) ? new SpellLine(check, line) : nullptr;
}

SpellField::SpellField(SpellCheck &check, QWidget *edit)
    : QObject(edit)
    , m_check(check)
    , m_edit(edit)
{
    edit->installEventFilter(this);
}

QList<Span> SpellField::suspicious(const Spelling &spelling, qsizetype typing) const
{
    QList<Span> spans;
    for (const Span &span : spelling.found) {
        const QString word = spelling.passage.text.sliced(span.from, span.length);
        if (span.from + span.length != typing
            && !m_check.isKnown(word, spelling.passage.languageAt(span.from)))
            spans.append(span);
    }
    return spans;
}

bool SpellField::offer(int position, QPoint globalPosition)
{
    const auto word = misspeltAt(position);
    if (word)
        showSpellingMenu(m_check, *this, *word, globalPosition);
    return word.has_value();
}

bool SpellField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const bool byMouse = menu->reason() == QContextMenuEvent::Mouse;
        return offer(byMouse ? positionAt(menu->globalPos()) : cursorPosition(), menu->globalPos());
    }
    const bool isKey = event->type() == QEvent::KeyPress
                       || event->type() == QEvent::ShortcutOverride;
    if (watched != m_edit || !isKey || !asksForSuggestions(static_cast<QKeyEvent *>(event)))
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress)
        offer(cursorPosition(), belowCursor());
    return true;
}

} // namespace rapporteur
