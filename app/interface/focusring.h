// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace rapporteur {

// A frame around the control that has the focus, where the style's own marks do not show it: lists,
// trees, texts of several lines, flat buttons, and a dialog's, which its default one looks like.
// One for a window; the windows that come later get theirs from the first.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget *window);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void ringIn(QWidget *window, QWidget *control);
    void follow(QWidget *control);
    void cover();

    QPointer<QWidget> m_control;
    QList<QPointer<QWidget>> m_watched; // the control and what it stands in
};

} // namespace rapporteur
