// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextCursor>
#include <QWidget>

// What QTextEdit and QPlainTextEdit have in common.
namespace rapporteur {

bool isTextWidget(const QWidget *widget);
QTextDocument *documentOf(const QWidget *edit);
QTextCursor cursorOf(const QWidget *edit);
QTextCursor cursorAt(const QWidget *edit, QPoint viewportPosition);
void setCursor(QWidget *edit, const QTextCursor &cursor);
QRect cursorRectOf(const QWidget *edit, const QTextCursor &cursor);
QWidget *viewportOf(const QWidget *edit);

} // namespace rapporteur
