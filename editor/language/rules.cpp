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

    Rule{"participant-unmentioned", Warning, finders::participantUnmentioned},
    Rule{"name-spelling", Hint, finders::nameSpelling},
    Rule{"name-order", Hint, finders::nameOrder},

    Rule{"photo-alternative-text", Warning, finders::photoAlternativeText},
    Rule{"photo-file", Hint, finders::photoFile},
    Rule{"media-outside", Error, finders::mediaOutside},
    Rule{"media-missing", Error, finders::mediaMissing},
    Rule{"media-size", Error, finders::mediaSize},
    Rule{"media-digest", Error, finders::mediaDigest},

    Rule{"link-empty", Hint, finders::linkEmpty},
    Rule{"link-scheme", Error, finders::linkScheme},

    Rule{"space-before-punctuation", Hint, finders::spaceBeforePunctuation},
    Rule{"space-before-bracket", Hint, finders::spaceBeforeBracket},
    Rule{"space-after-stop", Hint, finders::spaceAfterStop},
    Rule{"space-after-colon", Hint, finders::spaceAfterColon},
    Rule{"space-after-bracket", Hint, finders::spaceAfterBracket},
    Rule{"doubled-space", Hint, finders::doubledSpace},
    Rule{"outer-space", Hint, finders::outerSpace},
    Rule{"doubled-word", Hint, finders::doubledWord},
    Rule{"lost-character", Hint, finders::lostCharacter},
    Rule{"backtick-apostrophe", Hint, finders::backtickApostrophe},
    Rule{"agreement", Hint, finders::agreement},
    Rule{"straight-quote", Hint, finders::straightQuote},
    Rule{"unbalanced-quote", Hint, finders::unbalancedQuote},
    Rule{"unbalanced-bracket", Hint, finders::unbalancedBracket},
    Rule{"terminal-punctuation", Hint, finders::terminalPunctuation},
    Rule{"bullet-glyph", Hint, finders::bulletGlyph},
};

} // namespace

std::span<const Rule> rules()
{
    return table;
}

} // namespace rapporteur
