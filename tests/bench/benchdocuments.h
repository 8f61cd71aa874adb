// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"

// The two documents that everything is measured on.
namespace rapporteur {

struct BenchDocument
{
    QString name;
    Readout readout;
};

// The seed and the longest real text (14,000 words), imported from the shared cases. Where those
// are absent, generated readouts of about the same sizes stand in, and are named so.
QList<BenchDocument> benchDocuments();

} // namespace rapporteur
