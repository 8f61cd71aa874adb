// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagelayout.h"

#include <algorithm>

namespace rapporteur {

namespace {

constexpr qreal margin = 8; // around and between pages

constexpr qreal leastScale = 0.1;

qreal scaleOf(const QList<QSizeF> &sizes, const Magnification &magnification)
{
    if (magnification.fit == Fit::None)
        return magnification.scale;
    QSizeF largest(1, 1);
    for (const QSizeF &size : sizes)
        largest = largest.expandedTo(size);
    const QSizeF room = QSizeF(magnification.view) - QSizeF(2 * margin, 2 * margin);
    const qreal wide = room.width() / largest.width();
    const qreal high = room.height() / largest.height();
    return std::max(magnification.fit == Fit::Page ? std::min(wide, high) : wide, leastScale);
}

} // namespace

PageLayout layOut(const QList<QSizeF> &sizes, const Magnification &magnification)
{
    PageLayout layout;
    layout.scale = scaleOf(sizes, magnification);
    qreal width = magnification.view.width();
    for (const QSizeF &size : sizes)
        width = std::max(width, size.width() * layout.scale + 2 * margin);
    qreal top = margin;
    for (const QSizeF &size : sizes) {
        const QSizeF shown = size * layout.scale;
        layout.pages.append(QRectF(QPointF((width - shown.width()) / 2, top), shown));
        top += shown.height() + margin;
    }
    layout.extent = {width, top};
    return layout;
}

QList<int> pagesBetween(const PageLayout &layout, qreal top, qreal bottom)
{
    QList<int> pages;
    for (int i = 0; i < int(layout.pages.size()); ++i) {
        if (layout.pages[i].bottom() >= top && layout.pages[i].top() <= bottom)
            pages.append(i);
    }
    return pages;
}

} // namespace rapporteur
