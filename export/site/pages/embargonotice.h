// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "readout.h"

namespace rapporteur {

// What the copies for journalists say on every page of a readout: until when nobody may publish it.
QString embargoNotice(
    const Readout &readout, const std::optional<Moment> &schedule, const QString &language);

// Puts the notice above the page's text, and above every sheet of it.
void markEmbargoed(Page &page, const QString &notice);

} // namespace rapporteur
