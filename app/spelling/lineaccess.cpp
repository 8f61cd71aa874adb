// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineaccess.h"

#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

LineAccess::LineAccess(QLineEdit *line, Misspelt misspelt)
    : EditAccess(line)
    , m_misspelt(std::move(misspelt))
{
    addControllingSignal(u"textChanged(const QString&)"_s);
    addControllingSignal(u"returnPressed()"_s);
}

void LineAccess::attach(QLineEdit *line, const Misspelt &misspelt)
{
    (new LineAccess(line, misspelt))->takeOver();
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

int LineAccess::cursorPosition() const
{
    return line()->cursorPosition();
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

EditAccess::Run LineAccess::selected() const
{
    if (!line()->hasSelectedText())
        return {cursorPosition(), cursorPosition(), {}};
    return {line()->selectionStart(), line()->selectionEnd(), {}};
}

void LineAccess::select(int start, int end)
{
    if (start == end)
        line()->setCursorPosition(start);
    else
        line()->setSelection(start, end - start);
}

EditAccess::Run LineAccess::lineAround(int /*offset*/) const
{
    return {0, characterCount(), {}};
}

QList<EditAccess::Run> LineAccess::runsAround(int /*offset*/) const
{
    QList<Run> runs;
    for (const Span &span : m_misspelt())
        runs << Run{int(span.from), int(span.from + span.length), u"invalid:spelling;"_s};
    return runs;
}

void LineAccess::replaceText(int start, int end, const QString &text)
{
    if (line()->isReadOnly())
        return;
    line()->setSelection(start, end - start);
    line()->insert(text);
}

} // namespace rapporteur
