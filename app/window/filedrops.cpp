// SPDX-License-Identifier: GPL-3.0-or-later
#include "filedrops.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>

#include <algorithm>

namespace rapporteur {

namespace {

// A text of several lines takes drops by its viewport.
bool takesText(const QWidget *widget)
{
    const QObject *around = widget->parent();
    return qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QTextEdit *>(around)
           || qobject_cast<const QPlainTextEdit *>(around);
}

} // namespace

FileDrops::FileDrops(QWidget *window)
    : QObject(window)
{
    qApp->installEventFilter(this);
}

bool FileDrops::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter || !watched->isWidgetType())
        return false;
    const auto *widget = static_cast<QWidget *>(watched);
    const auto *drag = static_cast<QDragEnterEvent *>(event);
    if (widget->window() != parent() || !takesText(widget)
        || !std::ranges::any_of(drag->mimeData()->urls(), &QUrl::isLocalFile))
        return false;
    event->ignore();
    return true;
}

} // namespace rapporteur
