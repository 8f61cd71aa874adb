// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace rapporteur {

// A frame around the control that has the focus, where the style's own marks do not show it: lists,
// trees and flat buttons. One for a window.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget *window);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *control);
    void cover();

    QPointer<QWidget> m_control;
};

} // namespace rapporteur
