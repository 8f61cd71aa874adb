// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "readout.h"

#include <span>

namespace rapporteur {

// A readout to begin with, embedded in the program.
struct Template
{
    const char *id;    // name of its file in resources/templates
    const char *label; // to be translated in context "rapporteur::Templates"
    const char *description;
};

std::span<const Template> templates();

// A new readout that begins as the template does.
Result<Readout> readoutFrom(const Template &source);

// Puts the sample with its photos where the user may write, unless it is there already, and says
// where.
Result<QString> sampleFile(const QString &folder);

} // namespace rapporteur
