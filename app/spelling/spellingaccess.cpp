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

void SpellingAccess::attach(QWidget *edit)
{
    (new SpellingAccess(edit))->takeOver();
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

int SpellingAccess::cursorPosition() const
{
    return cursorOf(widget()).position();
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

EditAccess::Run SpellingAccess::selected() const
{
    const QTextCursor cursor = cursorOf(widget());
    return {cursor.selectionStart(), cursor.selectionEnd(), {}};
}

void SpellingAccess::select(int start, int end)
{
    setCursor(widget(), selecting(widget(), start, end));
}

EditAccess::Run SpellingAccess::lineAround(int offset) const
{
    const QTextBlock block = documentOf(widget())->findBlock(offset);
    return {block.position(), block.position() + block.length() - 1, {}};
}

QList<EditAccess::Run> SpellingAccess::runsAround(int offset) const
{
    const QTextBlock block = documentOf(widget())->findBlock(offset);
    QList<Run> runs;
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        const int from = block.position() + range.start;
        runs << Run{from, from + range.length, attributesOf(range.format)};
    }
    return runs;
}

void SpellingAccess::replaceText(int start, int end, const QString &text)
{
    selecting(widget(), start, end).insertText(text);
}

} // namespace rapporteur
