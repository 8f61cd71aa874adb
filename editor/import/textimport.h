// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "issue.h"
#include "readout.h"

namespace rapporteur {

// A readout read from a text, and what a person should look at in it. What could not be placed is
// in readout.leftOver.
struct Imported
{
    Readout readout;
    QList<Issue> issues;
};

// Reads a plain-text readout. Every word of `bytes` ends in a field or in the left-over list; none
// is changed, moved within its paragraph, or printed twice. Facts (participants, events, durations)
// are copies of what the prose says, and only of what it says for certain. Same bytes, same
// readout, ids included. `name` is the file as messages call it. Fails where the bytes are no text:
// see decodeText.
Result<Imported> importText(const QByteArray &bytes, const QString &name);

} // namespace rapporteur
