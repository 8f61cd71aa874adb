// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QStringList>

namespace rapporteur {

// What a template makes of the values, as far as its text tells.
struct TemplateScan
{
    bool isPlain = true;  // shows each value as it is, and asks only whether there is one
    QStringList included; // names of other templates
};

// Refuses variables that there are not, and what depends on the day or on chance. `file` is what
// messages call it.
Result<TemplateScan> scanTemplate(const QString &text, const QString &file);

} // namespace rapporteur
