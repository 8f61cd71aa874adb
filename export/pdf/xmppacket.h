// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <QByteArray>

namespace rapporteur::pdf {

// The document's metadata as XMP (ISO 16684-1), with the marks of PDF/A-2a and PDF/UA-1. Dates are
// the readout's own.
QByteArray xmpPacket(const PageInfo &info);

// The same facts for the document information dictionary.
QByteArray infoDictionary(const PageInfo &info);

} // namespace rapporteur::pdf
