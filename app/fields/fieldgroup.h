// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rapporteur {

// A field that is made of several controls, of which a focus proxy is the first. Assistive
// technology reads it as a group under the field's name, around the control that has the focus.
class FieldGroup : public QWidget
{
    Q_OBJECT

public:
    explicit FieldGroup(QWidget *parent = nullptr);
};

} // namespace rapporteur
