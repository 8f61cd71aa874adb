// SPDX-License-Identifier: GPL-3.0-or-later
#include "leadfocus.h"

#include <QFocusEvent>
#include <QWidget>

namespace rapporteur {

namespace {

bool canHaveFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

// Where the part is not there, such as a list without rows, the first that is.
QWidget *stopIn(QWidget *area, QWidget *part)
{
    if (canHaveFocus(part))
        return part;
    QWidget *each = area->nextInFocusChain();
    while (each != area && !(area->isAncestorOf(each) && canHaveFocus(each)))
        each = each->nextInFocusChain();
    return each;
}

class Leader : public QObject
{
public:
    Leader(QWidget *area, QWidget *part)
        : QObject(area)
        , m_area(area)
        , m_part(part)
    {
        area->installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::FocusIn)
            return false;
        QWidget *stop = m_part->focusPolicy() == Qt::NoFocus ? m_part : stopIn(m_area, m_part);
        if (stop != m_area)
            stop->setFocus(static_cast<QFocusEvent *>(event)->reason());
        return true;
    }

private:
    QWidget *m_area;
    QWidget *m_part;
};

} // namespace

void leadFocus(QWidget *area, QWidget *part)
{
    new Leader(area, part);
}

} // namespace rapporteur
