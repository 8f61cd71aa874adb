// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonnode.h"
#include "readout.h"

namespace rapporteur {

// What a readout says, for a person or a program that wants to know without reading it. Members are
// always there, whatever the readout holds: text that is not given is empty, numbers and objects
// are null.
JsonNode factsOf(const Readout &readout, const QString &path);

// The same for people: "photo captions" and indented lines, without what is not given. Safe to
// print on a terminal.
QString outline(const JsonNode &facts);

} // namespace rapporteur
