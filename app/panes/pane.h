// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flowedit.h"
#include "place.h"

#include <QWidget>

namespace rapporteur {

class FlowEditor;

// One page of the window's middle: a part of the readout to write in.
class Pane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    // Brings the cursor to the place; false if it is not in this pane.
    virtual bool showPlace(const Place &place);

    // Moves what is selected, for Alt+Up and Alt+Down; false if nothing moved.
    virtual bool moveSelected(Step step);

    // The pane's text editor, if it has one.
    virtual FlowEditor *editor() const { return nullptr; }

    virtual void focusFirst();

protected:
    // Focuses the bound control with this path below `root`.
    static bool focusField(QWidget *root, const Place &place);
};

} // namespace rapporteur
