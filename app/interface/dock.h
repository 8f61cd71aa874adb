// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>
#include <QPointer>

class QLabel;
class QToolButton;

namespace rapporteur {

// A panel at the window's edge, or a window of its own where there is no room for it. The buttons
// of its title are reached by the keyboard, and Escape closes it.
class Dock : public QDockWidget
{
    Q_OBJECT

public:
    explicit Dock(QWidget *parent = nullptr);
    ~Dock() override;

    // Shows it with the keyboard in it.
    void enter();
    // Hides it, and gives the keyboard back to where it was before.
    void leave();

private:
    bool has(const QWidget *widget) const;
    void findRoom();
    QWidget *titleBar();
    void setTitleWords();

    QLabel *m_title;
    QToolButton *m_apart;
    QToolButton *m_close;
    QPointer<QWidget> m_before; // had the keyboard
    bool m_isPutOut = false;    // the window has no room for it
};

// Shows the window's panel of this kind with the keyboard in it, or hides it.
template<typename Panel, typename Window>
void toggleDock(Window &window, Panel *(*make)(Window &))
{
    auto *panel = window.template findChild<Panel *>();
    if (panel && panel->isVisible())
        panel->leave();
    else
        (panel ? panel : make(window))->enter();
}

} // namespace rapporteur
