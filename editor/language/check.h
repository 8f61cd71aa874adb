// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"
#include "readout.h"

namespace rapporteur {

struct HouseProfile;

// What a check may look at beside the readout itself.
struct CheckContext
{
    QString mediaFolder; // the readout's `<name>.media`; empty: no file is looked at
};

// Everything about the readout that a person should look at before it goes out: errors first, then
// warnings and hints, each kind in the order of the rules and then of the text. Reads no clock and
// no setting; with a media folder it reads the files that the readout names, and no other.
[[nodiscard]] QList<Issue> check(
    const Readout &readout, const HouseProfile &profile, const CheckContext &context = {});

} // namespace rapporteur
