// SPDX-License-Identifier: GPL-3.0-or-later
#include "compared.h"

#include "alignment.h"
#include "compose.h"
#include "placewords.h"
#include "redline.h"

#include <algorithm>

namespace rapporteur {

namespace {

const Edition *find(const Readout &readout, const QString &id)
{
    const auto found = std::ranges::find(readout.editions, id, &Edition::id);
    return found == readout.editions.end() ? nullptr : &*found;
}

Page pageOf(const Readout &readout, const QString &id)
{
    const Edition *edition = find(readout, id);
    if (!edition)
        return {};
    ComposeOptions options;
    options.edition = id;
    return compose(readout, profileFor(readout.profile, edition->language), options);
}

} // namespace

Compared compared(const Readout &before, const Readout &after)
{
    return {aligned(before, after), after, compare(before, after)};
}

QString placeOf(const Change &change, const Compared &compared)
{
    const bool isGone = change.kind == ChangeKind::Deleted;
    return placeWords(change.place, isGone ? compared.before : compared.after);
}

QList<ComparedEdition> comparedEditions(const Compared &compared)
{
    QStringList ids;
    for (const Readout *readout : {&compared.after, &compared.before}) {
        for (const Edition &edition : readout->editions) {
            if (!ids.contains(edition.id))
                ids << edition.id;
        }
    }
    QList<ComparedEdition> editions;
    for (const QString &id : std::as_const(ids)) {
        ComparedEdition edition{id, pageOf(compared.before, id), pageOf(compared.after, id), {}};
        edition.redlined = redline(edition.before, edition.after, compared.comparison);
        editions << edition;
    }
    return editions;
}

Page redlinePage(const Compared &compared)
{
    Page page;
    const QList<ComparedEdition> editions = comparedEditions(compared);
    for (const ComparedEdition &edition : editions) {
        Page marked = edition.redlined;
        if (page.info.language.isEmpty())
            page.info = marked.info;
        for (Part &part : marked.parts) {
            const bool isForeign = marked.info.language != page.info.language;
            if (part.language.isEmpty() && isForeign)
                part.language = marked.info.language;
        }
        page.parts += marked.parts;
    }
    return page;
}

} // namespace rapporteur
