// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"

namespace rapporteur {

// Every length of time that `text` states for what it reports, in order: "(The meeting and working
// lunch:approximately four hours)", "for approximately 35 minutes", "約50分間".
// `covers` is what the text says right before it, without an article.
QList<Duration> findDurations(QStringView text);

} // namespace rapporteur
