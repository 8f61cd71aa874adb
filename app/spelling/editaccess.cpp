// SPDX-License-Identifier: GPL-3.0-or-later
#include "editaccess.h"

#include <algorithm>

namespace rapporteur {

EditAccess::EditAccess(QWidget *field)
    : QAccessibleWidget(field, QAccessible::EditableText)
{}

void EditAccess::takeOver()
{
    if (QAccessibleInterface *before = QAccessible::queryAccessibleInterface(widget()))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
    QAccessible::registerAccessibleInterface(this);
}

void *EditAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

void EditAccess::selection(int index, int *start, int *end) const
{
    const bool isThere = index < selectionCount();
    *start = isThere ? selected().start : 0;
    *end = isThere ? selected().end : 0;
}

int EditAccess::selectionCount() const
{
    return selected().start == selected().end ? 0 : 1;
}

void EditAccess::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void EditAccess::removeSelection(int index)
{
    if (index == 0)
        setCursorPosition(cursorPosition());
}

void EditAccess::setSelection(int index, int start, int end)
{
    if (index == 0)
        select(start, end);
}

void EditAccess::setCursorPosition(int position)
{
    select(position, position);
}

QString EditAccess::text(int start, int end) const
{
    const QString all = text(QAccessible::Value);
    const qsizetype from = std::clamp(qsizetype(start), qsizetype(0), all.size());
    const qsizetype to = std::clamp(qsizetype(end), from, all.size());
    return all.sliced(from, to - from);
}

// The run around the offset in which all characters are alike.
QString EditAccess::attributes(int offset, int *start, int *end) const
{
    const Run line = lineAround(offset);
    *start = line.start;
    *end = line.end;
    for (const Run &run : runsAround(offset)) {
        if (offset >= run.start && offset < run.end) {
            *start = run.start;
            *end = run.end;
            return run.attributes;
        }
        if (run.end <= offset)
            *start = std::max(*start, run.end);
        else
            *end = std::min(*end, run.start);
    }
    return {};
}

void EditAccess::deleteText(int start, int end)
{
    replaceText(start, end, {});
}

void EditAccess::insertText(int offset, const QString &text)
{
    replaceText(offset, offset, text);
}

} // namespace rapporteur
