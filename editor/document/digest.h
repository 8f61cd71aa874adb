// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonnode.h"
#include "readout.h"

#include <QByteArray>

namespace rapporteur {

// The content in the canonical form of RFC 8785 (JCS) with text in Unicode normalization form C
// (UAX #15): the same bytes that any JCS implementation makes of the file's member "content".
QByteArray canonicalForm(const Readout &readout);

// SHA-256 over the canonical form. Equal content, equal digest.
QString digestOf(const Readout &readout);
QString digestOf(const JsonNode &content);

} // namespace rapporteur
