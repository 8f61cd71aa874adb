// SPDX-License-Identifier: GPL-3.0-or-later
#include "giveway.h"

#include <QEvent>
#include <QWidget>

namespace rapporteur {

namespace {

class HeightWatch : public QObject
{
public:
    HeightWatch(QWidget *widget, QWidget *pane, int lines)
        : QObject(widget)
        , m_widget(widget)
        , m_pane(pane)
        , m_lines(lines)
    {
        pane->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            m_widget->setVisible(m_pane->height() >= m_lines * m_pane->fontMetrics().lineSpacing());
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget *m_widget;
    QWidget *m_pane;
    int m_lines;
};

} // namespace

void showWhenTall(QWidget *widget, QWidget *pane, int lines)
{
    new HeightWatch(widget, pane, lines);
}

} // namespace rapporteur
