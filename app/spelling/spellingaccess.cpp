// SPDX-License-Identifier: GPL-3.0-or-later
#include "spellingaccess.h"

#include "textwidget.h"

#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

QTextCursor selecting(const QWidget *edit, int start, int end)
{
    QTextCursor cursor(documentOf(edit));
    const int last = documentOf(edit)->characterCount() - 1;
    cursor.setPosition(std::clamp(start, 0, last));
    cursor.setPosition(std::clamp(end, 0, last), QTextCursor::KeepAnchor);
    return cursor;
}

QString attributesOf(const QTextCharFormat &format)
{
    QString attributes;
    if (format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
        attributes += u"invalid:spelling;"_s;
    if (format.fontWeight() >= QFont::DemiBold)
        attributes += u"font-weight:bold;"_s;
    if (format.fontItalic())
        attributes += u"font-style:italic;"_s;
    return attributes;
}

} // namespace

SpellingAccess::SpellingAccess(QWidget *edit)
    : QAccessibleWidget(edit, QAccessible::EditableText)
{}

void SpellingAccess::attach(QWidget *edit)
{
    if (QAccessibleInterface *before = QAccessible::queryAccessibleInterface(edit))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
    QAccessible::registerAccessibleInterface(new SpellingAccess(edit));
}

QString SpellingAccess::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? documentOf(widget())->toPlainText()
                                      : QAccessibleWidget::text(kind);
}

QAccessible::State SpellingAccess::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.editable = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void *SpellingAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::EditableTextInterface)
        return static_cast<QAccessibleEditableTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

void SpellingAccess::selection(int index, int *start, int *end) const
{
    const QTextCursor cursor = cursorOf(widget());
    const bool there = index == 0 && cursor.hasSelection();
    *start = there ? cursor.selectionStart() : 0;
    *end = there ? cursor.selectionEnd() : 0;
}

int SpellingAccess::selectionCount() const
{
    return cursorOf(widget()).hasSelection() ? 1 : 0;
}

void SpellingAccess::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void SpellingAccess::removeSelection(int index)
{
    if (index == 0)
        setCursorPosition(cursorPosition());
}

void SpellingAccess::setSelection(int index, int start, int end)
{
    if (index == 0)
        setCursor(widget(), selecting(widget(), start, end));
}

int SpellingAccess::cursorPosition() const
{
    return cursorOf(widget()).position();
}

void SpellingAccess::setCursorPosition(int position)
{
    setCursor(widget(), selecting(widget(), position, position));
}

QString SpellingAccess::text(int start, int end) const
{
    const QString all = documentOf(widget())->toPlainText();
    const qsizetype from = std::clamp(qsizetype(start), qsizetype(0), all.size());
    const qsizetype to = std::clamp(qsizetype(end), from, all.size());
    return all.sliced(from, to - from);
}

int SpellingAccess::characterCount() const
{
    return documentOf(widget())->characterCount() - 1;
}

QRect SpellingAccess::characterRect(int offset) const
{
    const QRect before = cursorRectOf(widget(), selecting(widget(), offset, offset));
    const QRect after = cursorRectOf(widget(), selecting(widget(), offset + 1, offset + 1));
    const bool sameLine = before.top() == after.top();
    QRect rect = before;
    rect.setRight(sameLine ? after.left() : before.right());
    return rect.normalized().translated(viewportOf(widget())->mapToGlobal(QPoint()));
}

int SpellingAccess::offsetAtPoint(const QPoint &point) const
{
    return cursorAt(widget(), viewportOf(widget())->mapFromGlobal(point)).position();
}

void SpellingAccess::scrollToSubstring(int start, int end)
{
    const QTextCursor kept = cursorOf(widget());
    setCursor(widget(), selecting(widget(), start, end)); // which scrolls there
    setCursor(widget(), kept);
}

// The run around the offset in which all characters look alike.
QString SpellingAccess::attributes(int offset, int *start, int *end) const
{
    const QTextBlock block = documentOf(widget())->findBlock(offset);
    const int at = offset - block.position();
    *start = block.position();
    *end = block.position() + block.length() - 1;
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        const int from = block.position() + range.start;
        const int to = from + range.length;
        if (at >= range.start && at < range.start + range.length) {
            *start = from;
            *end = to;
            return attributesOf(range.format);
        }
        if (to <= offset)
            *start = std::max(*start, to);
        else
            *end = std::min(*end, from);
    }
    return {};
}

void SpellingAccess::deleteText(int start, int end)
{
    replaceText(start, end, {});
}

void SpellingAccess::insertText(int offset, const QString &text)
{
    replaceText(offset, offset, text);
}

void SpellingAccess::replaceText(int start, int end, const QString &text)
{
    selecting(widget(), start, end).insertText(text);
}

} // namespace rapporteur
