// SPDX-License-Identifier: GPL-3.0-or-later
#include "pane.h"

#include "foldbox.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>

#include <algorithm>

namespace rapporteur {

namespace {

void placeCursor(QWidget *field, int position)
{
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->deselect();
        line->setCursorPosition(std::clamp(position, 0, int(line->text().size())));
    } else if (auto *edit = qobject_cast<QPlainTextEdit *>(field)) {
        QTextCursor cursor = edit->textCursor();
        cursor.setPosition(std::clamp(position, 0, edit->document()->characterCount() - 1));
        edit->setTextCursor(cursor);
    }
}

void scrollTo(QWidget *field)
{
    for (QWidget *parent = field->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(field);
    }
}

} // namespace

bool Pane::focusField(QWidget *root, const Place &place)
{
    auto *field = root->findChild<QWidget *>(place.field);
    if (!field)
        return false;
    unfoldTo(field);
    field->setFocus(Qt::OtherFocusReason);
    placeCursor(field, place.cursor);
    scrollTo(field);
    return true;
}

bool Pane::showPlace(const Place &place)
{
    return focusField(this, place);
}

bool Pane::moveSelected(Step)
{
    return false;
}

void Pane::focusFirst()
{
    for (QWidget *child : findChildren<QWidget *>()) {
        const bool isField = qobject_cast<QLineEdit *>(child)
                             || qobject_cast<QPlainTextEdit *>(child);
        if (isField && child->isVisibleTo(this)) {
            child->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace rapporteur
