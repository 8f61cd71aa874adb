// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineaccess.h"

#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

LineAccess::LineAccess(QLineEdit *line, Misspelt misspelt)
    : QAccessibleWidget(line, QAccessible::EditableText)
    , m_misspelt(std::move(misspelt))
{
    addControllingSignal(u"textChanged(const QString&)"_s);
    addControllingSignal(u"returnPressed()"_s);
}

void LineAccess::attach(QLineEdit *line, const Misspelt &misspelt)
{
    if (QAccessibleInterface *before = QAccessible::queryAccessibleInterface(line))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
    QAccessible::registerAccessibleInterface(new LineAccess(line, misspelt));
}

QLineEdit *LineAccess::line() const
{
    return static_cast<QLineEdit *>(widget());
}

QString LineAccess::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value)
        return line()->text();
    const QString text = QAccessibleWidget::text(kind);
    return kind == QAccessible::Description && text.isEmpty() ? line()->placeholderText() : text;
}

void LineAccess::setText(QAccessible::Text kind, const QString &text)
{
    if (kind == QAccessible::Value)
        replaceText(0, characterCount(), text);
    else
        QAccessibleWidget::setText(kind, text);
}

QAccessible::State LineAccess::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.editable = !line()->isReadOnly();
    state.readOnly = line()->isReadOnly();
    state.selectableText = true;
    return state;
}

void *LineAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

void LineAccess::selection(int index, int *start, int *end) const
{
    const bool isThere = index == 0 && line()->hasSelectedText();
    *start = isThere ? line()->selectionStart() : 0;
    *end = isThere ? line()->selectionEnd() : 0;
}

int LineAccess::selectionCount() const
{
    return line()->hasSelectedText() ? 1 : 0;
}

void LineAccess::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void LineAccess::removeSelection(int index)
{
    if (index == 0)
        line()->deselect();
}

void LineAccess::setSelection(int index, int start, int end)
{
    if (index == 0)
        line()->setSelection(start, end - start);
}

int LineAccess::cursorPosition() const
{
    return line()->cursorPosition();
}

void LineAccess::setCursorPosition(int position)
{
    line()->setCursorPosition(position);
}

QString LineAccess::text(int start, int end) const
{
    const QString all = line()->text();
    const qsizetype from = std::clamp(qsizetype(start), qsizetype(0), all.size());
    const qsizetype to = std::clamp(qsizetype(end), from, all.size());
    return all.sliced(from, to - from);
}

int LineAccess::characterCount() const
{
    return int(line()->text().size());
}

// Measured from the cursor, whose place is the only one that a line edit tells.
QRect LineAccess::characterRect(int offset) const
{
    const QString all = line()->text();
    if (offset < 0 || offset > all.size())
        return {};
    const QFontMetrics metrics = line()->fontMetrics();
    const auto width = [&](qsizetype upTo) { return metrics.horizontalAdvance(all.first(upTo)); };
    const QRect cursor = line()->inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const int before = width(offset) - width(cursorPosition());
    const int after = width(std::min(offset + qsizetype(1), all.size())) - width(cursorPosition());
    const int sign = all.isRightToLeft() ? -1 : 1;
    const int x = cursor.center().x();
    const QRect
        rect(QPoint(x + sign * before, cursor.top()), QPoint(x + sign * after, cursor.bottom()));
    return rect.normalized().translated(line()->mapToGlobal(QPoint()));
}

int LineAccess::offsetAtPoint(const QPoint &point) const
{
    const QPoint inside = line()->mapFromGlobal(point);
    return line()->rect().contains(inside) ? line()->cursorPositionAt(inside) : -1;
}

void LineAccess::scrollToSubstring(int start, int end)
{
    const int kept = cursorPosition();
    line()->setCursorPosition(end);
    line()->setCursorPosition(start);
    line()->setCursorPosition(kept);
}

// The run around the offset in which all characters are alike.
QString LineAccess::attributes(int offset, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    for (const Span &span : m_misspelt()) {
        const int from = int(span.from);
        const int to = int(span.from + span.length);
        if (offset >= from && offset < to) {
            *start = from;
            *end = to;
            return u"invalid:spelling;"_s;
        }
        if (to <= offset)
            *start = std::max(*start, to);
        else
            *end = std::min(*end, from);
    }
    return {};
}

void LineAccess::deleteText(int start, int end)
{
    replaceText(start, end, {});
}

void LineAccess::insertText(int offset, const QString &text)
{
    replaceText(offset, offset, text);
}

void LineAccess::replaceText(int start, int end, const QString &text)
{
    if (line()->isReadOnly())
        return;
    line()->setSelection(start, end - start);
    line()->insert(text);
}

} // namespace rapporteur
