// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text.h"

namespace rapporteur {

// Whether all of [from, from + length) carries the mark.
bool isMarked(const Text &text, int from, int length, Mark::Kind kind);

// Sets the mark on the stretch, in place of others of its kind there; an empty `value` for a link
// only takes it away.
[[nodiscard]] Text marked(
    Text text, int from, int length, Mark::Kind kind, const QString &value = {});
[[nodiscard]] Text unmarked(Text text, int from, int length, Mark::Kind kind);

} // namespace rapporteur
