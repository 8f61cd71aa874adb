// SPDX-License-Identifier: GPL-3.0-or-later
#include "giveway.h"

#include <QEvent>
#include <QWidget>

#include <optional>

namespace rapporteur {

namespace {

class HeightWatch : public QObject
{
public:
    HeightWatch(
        QObject *owner, QWidget *pane, int lines, const std::function<void(bool isTall)> &tell)
        : QObject(owner)
        , m_pane(pane)
        , m_lines(lines)
        , m_tell(tell)
    {
        pane->installEventFilter(this);
        if (pane->isVisible())
            look();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            look();
        return QObject::eventFilter(watched, event);
    }

private:
    void look()
    {
        const bool isTall = m_pane->height() >= m_lines * m_pane->fontMetrics().lineSpacing();
        if (std::exchange(m_isTall, isTall) != isTall)
            m_tell(isTall);
    }

    QWidget *m_pane;
    int m_lines;
    std::function<void(bool)> m_tell;
    std::optional<bool> m_isTall;
};

} // namespace

void watchHeight(
    QObject *owner, QWidget *pane, int lines, const std::function<void(bool isTall)> &tell)
{
    new HeightWatch(owner, pane, lines, tell);
}

void showWhenTall(QWidget *widget, QWidget *pane, int lines)
{
    watchHeight(widget, pane, lines, [widget](bool isTall) { widget->setVisible(isTall); });
}

} // namespace rapporteur
