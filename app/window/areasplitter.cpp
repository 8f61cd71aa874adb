// SPDX-License-Identifier: GPL-3.0-or-later
#include "areasplitter.h"

#include <QEvent>

#include <ranges>
#include <utility>

namespace rapporteur {

namespace {

int leastWidth(const QWidget &area)
{
    return area.minimumWidth() > 0 ? area.minimumWidth() : area.minimumSizeHint().width();
}

} // namespace

AreaSplitter::AreaSplitter(QWidget *parent)
    : QSplitter(parent)
{
    setChildrenCollapsible(false);
}

void AreaSplitter::setYielding(const QList<QWidget *> &areas)
{
    m_yielding = areas;
    for (QWidget *area : areas) {
        area->show(); // by itself, so that the window's own showing asks for none
        area->installEventFilter(this);
    }
}

// Of what never goes.
int AreaSplitter::widthKept() const
{
    int width = 0;
    for (int i = 0; i < count(); ++i) {
        if (!m_yielding.contains(widget(i)))
            width += leastWidth(*widget(i));
    }
    return width;
}

QSize AreaSplitter::minimumSizeHint() const
{
    return {widthKept(), QSplitter::minimumSizeHint().height()};
}

// Who shows or hides an area by itself has asked for it.
bool AreaSplitter::eventFilter(QObject *watched, QEvent *event)
{
    const bool isShown = event->type() == QEvent::ShowToParent;
    if (!m_isMakingRoom && (isShown || event->type() == QEvent::HideToParent)) {
        auto *area = qobject_cast<QWidget *>(watched);
        m_away.removeAll(area);
        if (isShown && m_yielding.removeAll(area) > 0) {
            m_yielding.append(area);
            makeRoom();
        }
    }
    return QSplitter::eventFilter(watched, event);
}

void AreaSplitter::resizeEvent(QResizeEvent *event)
{
    makeRoom();
    QSplitter::resizeEvent(event);
}

void AreaSplitter::makeRoom()
{
    m_isMakingRoom = true;
    int room = width() - widthKept();
    for (QWidget *area : m_yielding | std::views::reverse) {
        if (area->isHidden() && !m_away.contains(area))
            continue; // nobody wants it
        const int needed = leastWidth(*area) + handleWidth();
        const bool fits = needed <= room;
        m_away.removeAll(area);
        if (fits)
            room -= needed;
        else
            m_away.append(area);
        if (area->isHidden() == fits)
            area->setVisible(fits);
    }
    m_isMakingRoom = false;
}

} // namespace rapporteur
