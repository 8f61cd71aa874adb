// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur {

struct Command;

// The help of the program: every command, and the exit codes.
QString programHelp();

QString commandHelp(const Command &command);

} // namespace rapporteur
