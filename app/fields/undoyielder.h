// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace rapporteur {

// Leaves undo and redo to the window: a text field's own undo would be another history beside that
// of the document.
class UndoYielder : public QObject
{
    Q_OBJECT

public:
    // On the widget and the line edit in it, if there is one.
    static void install(QWidget *widget);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit UndoYielder(QObject *parent);
};

} // namespace rapporteur
