// SPDX-License-Identifier: GPL-3.0-or-later
#include "undoyielder.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace rapporteur {

UndoYielder::UndoYielder(QObject *parent)
    : QObject(parent)
{}

void UndoYielder::install(QWidget *widget)
{
    auto *yielder = new UndoYielder(widget);
    widget->installEventFilter(yielder);
    if (auto *inner = widget->findChild<QLineEdit *>())
        inner->installEventFilter(yielder);
}

bool UndoYielder::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
        return false;
    event->ignore();
    return true;
}

} // namespace rapporteur
