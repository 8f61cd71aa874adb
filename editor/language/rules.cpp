// SPDX-License-Identifier: GPL-3.0-or-later
#include "finders.h"

#include <array>

namespace rapporteur {

namespace {

using enum Issue::Severity;

constexpr std::array table{
    Rule{"no-edition", Error, finders::noEdition},
    Rule{"missing-title", Error, finders::missingTitle},
    Rule{"missing-date", Warning, finders::missingDate},
    Rule{"empty-heading", Warning, finders::emptyHeading},
    Rule{"empty-item", Warning, finders::emptyItem},
    Rule{"left-over", Warning, finders::leftOver},
    Rule{"numbering-gap", Warning, finders::numberingGap},

    Rule{"date-weekday", Warning, finders::dateWeekday},
    Rule{"embargo-after-publishing", Error, finders::embargoAfterPublishing},
    Rule{"event-after-release", Warning, finders::eventAfterRelease},
    Rule{"event-ends-early", Error, finders::eventEndsEarly},
    Rule{"correction-before-release", Error, finders::correctionBeforeRelease},
};

} // namespace

std::span<const Rule> rules()
{
    return table;
}

} // namespace rapporteur
