// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur {

// Whether what stands at this place of the readout ("editions/e1/title") is words of its language,
// rather than a name, a code, an address or a date.
bool isProse(const QString &place);

} // namespace rapporteur
