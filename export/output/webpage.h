// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output.h"

namespace rapporteur {

// Words, addresses of links and the words of pictures, as a browser would show them.
OutputText readWebPage(const QByteArray &bytes);

} // namespace rapporteur
