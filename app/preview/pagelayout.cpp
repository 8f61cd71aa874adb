// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagelayout.h"

#include <algorithm>

namespace rapporteur {

namespace {

constexpr qreal margin = 8; // around and between pages

qreal fittingScale(const QList<QSizeF> &sizes, int viewWidth)
{
    qreal widest = 1;
    for (const QSizeF &size : sizes)
        widest = std::max(widest, size.width());
    return std::max((viewWidth - 2 * margin) / widest, 0.1);
}

} // namespace

PageLayout layOut(const QList<QSizeF> &sizes, const Magnification &magnification)
{
    PageLayout layout;
    layout.scale = magnification.scale.value_or(fittingScale(sizes, magnification.viewWidth));
    qreal width = magnification.viewWidth;
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
