// SPDX-License-Identifier: GPL-3.0-or-later
#include "editionedit.h"

#include "editions.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

QString addEdition(
    Readout &readout,
    const QString &language,
    Edition::Kind kind,
    const std::optional<QString> &copied,
    IdSource &ids)
{
    Edition edition;
    if (copied)
        edition = editionFor(std::as_const(readout), *copied);
    edition.id = ids.fresh("e"_L1);
    edition.language = language;
    edition.direction = Direction::Inherit;
    edition.kind = kind;
    readout.editions.append(edition);
    return edition.id;
}

void removeEdition(Readout &readout, const QString &id)
{
    const Edition original = readout.editions.value(0);
    readout.editions.removeIf(
        [&](const Edition &edition) { return edition.id == id && edition.id != original.id; });
}

} // namespace rapporteur
