// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace rapporteur {

// Files that are dropped on a text are not its words: they go on to the pane or the window around.
class FileDrops : public QObject
{
    Q_OBJECT

public:
    explicit FileDrops(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace rapporteur
