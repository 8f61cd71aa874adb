// SPDX-License-Identifier: GPL-3.0-or-later
#include "snugarea.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int fewestLines = 2;

} // namespace

SnugArea::SnugArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setWidget(content);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (now && widget()->isAncestorOf(now))
            ensureWidgetVisible(now);
    });
}

QSize SnugArea::sizeHint() const
{
    const QLayout *layout = widget()->layout();
    const int height = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width())
                                                   : layout->totalSizeHint().height();
    const bool mayScroll = sizePolicy().verticalPolicy() == QSizePolicy::Expanding;
    const int bar = mayScroll ? verticalScrollBar()->sizeHint().width() : 0;
    return {layout->totalMinimumSize().width() + bar, height};
}

QSize SnugArea::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {hint.width(), std::min(hint.height(), fewestLines * fontMetrics().lineSpacing())};
}

bool SnugArea::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry(); // what it holds has another size
    return QScrollArea::event(event);
}

void SnugArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

SnugArea *tallArea(QWidget *content)
{
    auto *area = new SnugArea(content);
    area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    return area;
}

} // namespace rapporteur
