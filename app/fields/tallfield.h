// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "binding.h"

namespace rapporteur {

// A field of several lines, bound. Tab leaves it.
QPlainTextEdit *tallField(Session &session, const Lens<QString> &lens, int lines = 3);
QPlainTextEdit *tallField(Session &session, const Lens<Text> &lens, int lines = 3);

// A list of lines, as text.
Lens<QString> asLines(const Lens<QStringList> &lens);

} // namespace rapporteur
