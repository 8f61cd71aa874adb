// SPDX-License-Identifier: GPL-3.0-or-later
#include "wraplayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace rapporteur {

WrapLayout::WrapLayout(QWidget *parent)
    : QLayout(parent)
{}

WrapLayout::~WrapLayout()
{
    qDeleteAll(m_items);
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int WrapLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int WrapLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

// Gives the height that the rows take.
int WrapLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection()
                                                         : Qt::LeftToRight;
    QPoint corner = inside.topLeft();
    int rowHeight = 0;
    for (QLayoutItem *item : m_items) {
        const QSize size = item->sizeHint();
        if (corner.x() > inside.left() && corner.x() + size.width() > inside.right() + 1) {
            corner = {inside.left(), corner.y() + rowHeight + spacing()};
            rowHeight = 0;
        }
        const QRect box(corner, QSize(std::min(size.width(), inside.width()), size.height()));
        if (apply)
            item->setGeometry(QStyle::visualRect(direction, inside, box));
        corner.rx() += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    return corner.y() + rowHeight - rect.y() + contentsMargins().bottom();
}

} // namespace rapporteur
