// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QListWidget;
class QScrollArea;
class QVBoxLayout;

namespace rapporteur {

class MainWindow;

// What the window shows while no readout is open: the ways to begin.
class Welcome : public QWidget
{
    Q_OBJECT

public:
    explicit Welcome(MainWindow &window);

private:
    QScrollArea *beginnings();
    QVBoxLayout *recent();
    void addWay(
        QVBoxLayout *column,
        const QString &label,
        const QString &description,
        const std::function<void()> &go);
    void fillRecent();

    MainWindow &m_window;
    QListWidget *m_recent;
};

} // namespace rapporteur
