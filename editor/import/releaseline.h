// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draft.h"

namespace rapporteur {

// Whether `line` is a date and hardly more.
bool isReleaseLine(QStringView line, const QString &language);

// Claims such a line: the release date, the line as printed, and a category behind it
// ("Posted in Press releases"). What is neither is left over.
Draft takeReleaseLine(Draft draft, const Text &line, int number);

// When an embargo ends, as "not for release before 18:00 (UTC+1), 4 March 2031" states it; nothing
// where the day is not stated.
std::optional<Moment> embargoIn(QStringView line, const QString &language);

} // namespace rapporteur
