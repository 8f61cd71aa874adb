// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandtable.h"

namespace rapporteur {

std::span<const Command> fileCommands();
std::span<const Command> editCommands();
std::span<const Command> insertCommands();
std::span<const Command> formatCommands();
std::span<const Command> viewCommands();
std::span<const Command> reviewCommands();
std::span<const Command> goCommands();
std::span<const Command> windowCommands();
std::span<const Command> helpCommands();

} // namespace rapporteur
