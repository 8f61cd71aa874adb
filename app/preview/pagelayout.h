// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>

#include <optional>

namespace rapporteur {

// How large pages are shown, and into how wide a view.
struct Magnification
{
    std::optional<qreal> scale; // device-independent pixels a point; none: as wide as the view
    int viewWidth = 0;          // device-independent pixels
    bool operator==(const Magnification &) const = default;
};

// Where pages stand below each other, in device-independent pixels.
struct PageLayout
{
    qreal scale = 1;
    QList<QRectF> pages;
    QSizeF extent; // of all, with its margins
};

// `sizes`: of the pages, in points.
PageLayout layOut(const QList<QSizeF> &sizes, const Magnification &magnification);

// Numbers of the pages that touch [top, bottom].
QList<int> pagesBetween(const PageLayout &layout, qreal top, qreal bottom);

} // namespace rapporteur
