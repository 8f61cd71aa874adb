// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

namespace rapporteur {

// Every word of the page once, in lower case, in the order of their first places, with spaces
// between them: what search looks through. Words of scripts without spaces are what stands between
// two punctuation marks.
QByteArray searchWords(const Page &page);

} // namespace rapporteur
