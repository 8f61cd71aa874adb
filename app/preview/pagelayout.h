// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>

namespace rapporteur {

enum class Fit { Width, Page, None };

// How large pages are shown, and in how large a view.
struct Magnification
{
    Fit fit = Fit::Width;
    qreal scale = 1; // device-independent pixels a point, for Fit::None
    QSize view;      // device-independent pixels
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
