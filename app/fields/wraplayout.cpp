// SPDX-License-Identifier: GPL-3.0-or-later
#include "wraplayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int fewestLetters = 12; // that a field that may shrink shows

} // namespace

WrapLayout::WrapLayout(QWidget *parent)
    : QLayout(parent)
{}

WrapLayout::~WrapLayout()
{
    for (const Entry &entry : std::as_const(m_entries))
        delete entry.item;
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_entries.append({item});
}

void WrapLayout::addStretching(QWidget *widget, int stretch)
{
    addWidget(widget);
    m_entries.last().stretch = stretch;
}

int WrapLayout::count() const
{
    return int(m_entries.size());
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < m_entries.size() ? m_entries[index].item : nullptr;
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    return index >= 0 && index < m_entries.size() ? m_entries.takeAt(index).item : nullptr;
}

int WrapLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize WrapLayout::minimumSize() const
{
    QSize size;
    for (const Entry &entry : m_entries) {
        if (!entry.item->isEmpty())
            size = size.expandedTo(entry.item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int WrapLayout::wanted(const Entry &entry) const
{
    const int hint = entry.item->sizeHint().width();
    if (entry.stretch == 0 || !parentWidget())
        return hint;
    const int least = parentWidget()->fontMetrics().averageCharWidth() * fewestLetters;
    return std::max(entry.item->minimumSize().width(), std::min(hint, least));
}

// Gives the height of the row.
int WrapLayout::placeRow(const QList<Entry> &row, const QRect &inside, int top, bool apply) const
{
    int stretches = 0;
    int spare = inside.width() - int(row.size() - 1) * spacing();
    int height = 0;
    for (const Entry &entry : row) {
        stretches += entry.stretch;
        spare -= wanted(entry);
        height = std::max(height, entry.item->sizeHint().height());
    }
    int left = inside.left();
    for (const Entry &entry : row) {
        const int share = stretches > 0 ? std::max(spare, 0) * entry.stretch / stretches : 0;
        const int width = std::min(wanted(entry) + share, inside.width());
        const QRect box(left, top, width, entry.item->sizeHint().height());
        const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection()
                                                             : Qt::LeftToRight;
        if (apply)
            entry.item->setGeometry(QStyle::visualRect(direction, inside, box));
        left += width + spacing();
    }
    return height;
}

// Gives the height that the rows take.
int WrapLayout::arrange(const QRect &rect, bool apply) const
{
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int top = inside.top();
    int used = 0;
    QList<Entry> row;
    for (const Entry &entry : m_entries) {
        if (entry.item->isEmpty())
            continue;
        const int width = wanted(entry);
        if (!row.isEmpty() && used + width > inside.width()) {
            top += placeRow(row, inside, top, apply) + spacing();
            row.clear();
            used = 0;
        }
        row.append(entry);
        used += width + spacing();
    }
    return top + placeRow(row, inside, top, apply) - rect.y() + contentsMargins().bottom();
}

} // namespace rapporteur
