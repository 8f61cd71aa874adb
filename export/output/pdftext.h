// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output.h"

namespace rapporteur {

// The words of all pages, their headers and footers with them.
Result<OutputText> readPdf(const QByteArray &bytes);

} // namespace rapporteur
