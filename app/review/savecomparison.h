// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compared.h"
#include "error.h"

class QWidget;

namespace rapporteur {

// Asks for a file's name beside `path`, and writes the comparison there in the format of its
// suffix: the text with the changes marked, below their list.
Result<> saveComparison(QWidget *window, const Compared &compared, const QString &path);

} // namespace rapporteur
