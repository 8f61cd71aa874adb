// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

// What is selected in a text field of whatever kind.
namespace rapporteur {

// So many characters from the cursor on.
void select(QWidget *field, int length);

QString selectedIn(const QWidget *field);

} // namespace rapporteur
