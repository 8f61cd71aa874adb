// SPDX-License-Identifier: GPL-3.0-or-later
#include "pane.h"

#include "caret.h"
#include "foldbox.h"

#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextBlock>

namespace rapporteur {

namespace {

void scrollTo(QWidget *field)
{
    for (QWidget *parent = field->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent))
            area->ensureWidgetVisible(field);
    }
}

struct FieldSpot
{
    QWidget *field;
    int cursor;
};

// The first of the fields that a value is edited in: "events/v1/duration/minutes" for
// "events/v1/duration".
QWidget *firstBelow(const QWidget *root, const QString &path)
{
    for (QWidget *child : root->findChildren<QWidget *>()) {
        if (child->objectName().startsWith(path + u'/'))
            return child;
    }
    return nullptr;
}

// A list of lines is one field: "contacts/0/lines/2" is the third line of "contacts/0/lines".
FieldSpot fieldAt(const QWidget *root, const Place &place)
{
    if (place.field.isEmpty())
        return {nullptr, 0};
    if (auto *field = root->findChild<QWidget *>(place.field))
        return {field, place.cursor};
    auto *lines = root->findChild<QPlainTextEdit *>(place.field.section(u'/', 0, -2));
    if (!lines)
        return {firstBelow(root, place.field), 0};
    const int line = place.field.section(u'/', -1).toInt();
    return {lines, lines->document()->findBlockByNumber(line).position() + place.cursor};
}

} // namespace

bool Pane::focusField(QWidget *root, const Place &place)
{
    const auto [field, cursor] = fieldAt(root, place);
    if (!field)
        return false;
    unfoldTo(field);
    field->setFocus(Qt::OtherFocusReason);
    Place spot = place;
    spot.cursor = cursor;
    Caret::put(field, spot);
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
        const bool isLine = qobject_cast<QLineEdit *>(child)
                            && !qobject_cast<QAbstractSpinBox *>(child->parentWidget());
        const bool isField = isLine || qobject_cast<QPlainTextEdit *>(child);
        if (isField && child->isVisibleTo(this)) {
            child->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace rapporteur
