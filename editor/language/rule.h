// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check.h"
#include "passage.h"

#include <span>

namespace rapporteur {

// Something that a rule found; the rule's own row adds name and severity.
struct Finding
{
    QString place;
    QString message;
    std::optional<Repair> repair = {};
};

using Findings = QList<Finding>;

// What is checked, its prose laid out once for all rules.
struct Subject
{
    const Readout &readout;
    const HouseProfile &profile;
    const CheckContext &context;
    QList<Passage> prose;
};

// One thing that the check looks for.
struct Rule
{
    const char *id;
    Issue::Severity severity;
    Findings (*find)(const Subject &subject);
};

// Every rule, grouped by family.
std::span<const Rule> rules();

} // namespace rapporteur
