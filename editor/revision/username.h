// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur {

// Who is logged in: the full name where the system knows it, or else the login.
QString userName();

} // namespace rapporteur
