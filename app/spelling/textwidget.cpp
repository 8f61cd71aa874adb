// SPDX-License-Identifier: GPL-3.0-or-later
#include "textwidget.h"

#include <QPlainTextEdit>
#include <QTextEdit>

namespace rapporteur {

namespace {

template<typename Answer>
auto ask(const QWidget *edit, const Answer &answer)
{
    if (const auto *rich = qobject_cast<const QTextEdit *>(edit))
        return answer(*rich);
    return answer(*qobject_cast<const QPlainTextEdit *>(edit));
}

} // namespace

bool isTextWidget(const QWidget *widget)
{
    const auto *rich = qobject_cast<const QTextEdit *>(widget);
    const auto *plain = qobject_cast<const QPlainTextEdit *>(widget);
    return (rich && !rich->isReadOnly()) || (plain && !plain->isReadOnly());
}

QTextDocument *documentOf(const QWidget *edit)
{
    return ask(edit, [](const auto &text) { return text.document(); });
}

QTextCursor cursorOf(const QWidget *edit)
{
    return ask(edit, [](const auto &text) { return text.textCursor(); });
}

QTextCursor cursorAt(const QWidget *edit, QPoint viewportPosition)
{
    return ask(edit, [&](const auto &text) { return text.cursorForPosition(viewportPosition); });
}

void setCursor(QWidget *edit, const QTextCursor &cursor)
{
    if (auto *rich = qobject_cast<QTextEdit *>(edit))
        rich->setTextCursor(cursor);
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(edit))
        plain->setTextCursor(cursor);
}

QRect cursorRectOf(const QWidget *edit, const QTextCursor &cursor)
{
    return ask(edit, [&](const auto &text) { return text.cursorRect(cursor); });
}

QWidget *viewportOf(const QWidget *edit)
{
    return ask(edit, [](const auto &text) { return text.viewport(); });
}

} // namespace rapporteur
