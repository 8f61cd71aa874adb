// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "rule.h"

#include <algorithm>

namespace rapporteur {

QList<Issue> check(const Readout &readout, const HouseProfile &profile, const CheckContext &context)
{
    const Subject subject{readout, profile, context, passagesOf(readout)};
    QList<Issue> issues;
    for (const Rule &rule : rules()) {
        for (const Finding &finding : rule.find(subject))
            issues.append(
                {rule.severity,
                 QString::fromLatin1(rule.id),
                 finding.place,
                 finding.message,
                 finding.repair});
    }
    std::ranges::stable_sort(issues, std::ranges::greater(), &Issue::severity);
    return issues;
}

} // namespace rapporteur
