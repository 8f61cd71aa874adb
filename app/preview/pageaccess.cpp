// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageaccess.h"

#include "pageview.h"

#include <QAccessibleWidget>

namespace rapporteur {

namespace {

class PageAccess
    : public QAccessibleWidget
    , public QAccessibleTextInterface
{
public:
    explicit PageAccess(PageView *view)
        : QAccessibleWidget(view, QAccessible::Document)
        , m_view(*view)
    {}

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }

    void selection(int index, int *start, int *end) const override
    {
        const TextRange range = index == 0 ? m_view.selection() : TextRange();
        *start = range.from;
        *end = range.to;
    }
    int selectionCount() const override { return m_view.selection().isEmpty() ? 0 : 1; }
    void addSelection(int start, int end) override { m_view.select({start, end}); }
    void removeSelection(int) override { m_view.select({cursorPosition(), cursorPosition()}); }
    void setSelection(int, int start, int end) override { m_view.select({start, end}); }

    int cursorPosition() const override { return m_view.selection().to; }
    void setCursorPosition(int position) override { m_view.select({position, position}); }

    using QAccessibleWidget::text; // the widget's name and description
    QString text(int start, int end) const override
    {
        return m_view.text().text().mid(start, end - start);
    }
    int characterCount() const override { return int(m_view.text().text().size()); }

    QRect characterRect(int offset) const override
    {
        const QList<PageArea> areas = m_view.text().areasOf({offset, offset + 1});
        if (areas.isEmpty())
            return {};
        const QRect area = m_view.shownArea(areas.first()).toAlignedRect();
        return {m_view.viewport()->mapToGlobal(area.topLeft()), area.size()};
    }
    int offsetAtPoint(const QPoint &point) const override
    {
        return m_view.positionAt(m_view.viewport()->mapFromGlobal(point));
    }

    void scrollToSubstring(int start, int end) override
    {
        const QList<PageArea> areas = m_view.text().areasOf({start, end});
        if (!areas.isEmpty())
            m_view.scrollTo(areas.first());
    }
    QString attributes(int, int *start, int *end) const override
    {
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    PageView &m_view;
};

} // namespace

void attachPageAccess(PageView *view)
{
    if (QAccessibleInterface *before = QAccessible::queryAccessibleInterface(view))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
    QAccessible::registerAccessibleInterface(new PageAccess(view));
}

void announceSelection(PageView *view)
{
    if (!QAccessible::isActive())
        return;
    const TextRange range = view->selection();
    QAccessibleTextSelectionEvent event(view, range.from, range.to);
    QAccessible::updateAccessibility(&event);
}

} // namespace rapporteur
