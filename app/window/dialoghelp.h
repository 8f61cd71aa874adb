// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace rapporteur {

class MainWindow;

// F1 in a dialog of the window opens the manual where it tells of the dialog.
class DialogHelp : public QObject
{
    Q_OBJECT

public:
    explicit DialogHelp(MainWindow &window);

    // What the manual calls a dialog; empty for one that it does not tell of.
    static QString topicOf(const QWidget &dialog);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace rapporteur
