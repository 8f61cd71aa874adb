// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes.h"
#include "readout.h"

class QWidget;

namespace rapporteur {

// A readout with one of everything that the panes show, in an original and a translation.
Readout furnished();

// Object names of the controls in this pane that a user can change.
QStringList boundControls(QWidget *pane);

// A member of the model, as the panes' object names have it, and as the file's table has it.
struct ModelField
{
    QString path; // "editions/e1/photos/photo1/credit"
    QString name; // "Photo.credit"
};

// Every member of every value in the readout, but the blocks of its texts.
QList<ModelField> fieldsIn(const Readout &readout);

} // namespace rapporteur
