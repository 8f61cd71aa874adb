// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filelock.h"

namespace rapporteur {

class Session;

// Takes the lock of the session's file whoever has it, and says so in the file's log. Where the log
// cannot be written the lock is taken all the same.
Result<> takeOver(FileLock &lock, Session &session);

} // namespace rapporteur
