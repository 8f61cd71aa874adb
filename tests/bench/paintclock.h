// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <vector>

namespace rapporteur {

// An application that tells when widgets are on the screen: painted, and their window given to it.
class PaintClock : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

signals:
    void shown(QWidget *widget);

private:
    std::vector<QWidget *> m_painted; // since their window was last given to the screen
};

} // namespace rapporteur
