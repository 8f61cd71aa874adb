// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldselection.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace rapporteur {

namespace {

template<typename Edit>
void selectIn(Edit *edit, int length)
{
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(cursor.position() + length, QTextCursor::KeepAnchor);
    edit->setTextCursor(cursor);
}

} // namespace

void select(QWidget *field, int length)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->setSelection(line->cursorPosition(), length);
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(field))
        selectIn(plain, length);
    else if (auto *text = qobject_cast<QTextEdit *>(field))
        selectIn(text, length);
}

QString selectedIn(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->selectedText();
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(field))
        return plain->textCursor().selectedText();
    if (const auto *text = qobject_cast<const QTextEdit *>(field))
        return text->textCursor().selectedText();
    return {};
}

} // namespace rapporteur
