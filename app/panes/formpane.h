// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"

namespace rapporteur {

class Form;

// A pane that is one form.
class FormPane : public Pane
{
    Q_OBJECT

public:
    explicit FormPane(Form *form, QWidget *parent = nullptr);
};

} // namespace rapporteur
