// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose.h"

#include "composing.h"
#include "editions.h"
#include "languagetag.h"

namespace rapporteur {

namespace {

Surroundings surroundingsOf(const Edition &edition, const HouseProfile &profile)
{
    const QString &language = edition.language.isEmpty() ? profile.language : edition.language;
    const bool isOwnWay = edition.direction != Direction::Inherit;
    return {
        .language = language,
        .rightToLeft = isOwnWay ? edition.direction == Direction::RightToLeft
                                : isRightToLeft(language)};
}

} // namespace

Page compose(const Readout &readout, const HouseProfile &profile, const ComposeOptions &options)
{
    const Edition &edition = editionFor(readout, options.edition);
    const Composing composing{
        .readout = readout,
        .edition = edition,
        .profile = profile,
        .options = options,
        .runs
        = {.page = QUrl(options.address, QUrl::StrictMode),
           .footnoteLabels = footnoteLabels(edition.lead, edition.body, profile.footnoteForm)},
        .page = surroundingsOf(edition, profile),
    };
    Page page;
    page.parts = frontMatter(composing);
    page.parts += flowParts(composing);
    page.parts += backMatter(composing);
    page.info = pageInfo(composing, page.parts);
    return page;
}

} // namespace rapporteur
