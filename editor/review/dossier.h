// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "happening.h"
#include "readoutfile.h"
#include "review.h"

namespace rapporteur {

// A readout with all that hangs on it, read.
struct Dossier
{
    Readout content;
    History history;
    Review review;
    bool operator==(const Dossier &) const = default;
};

Result<Dossier> readDossier(const ReadoutFile &file);

// Of a file's bytes, parsed once; `name` is what messages call it. Refuses what readReadout() does.
Result<Dossier> openDossier(QByteArrayView bytes, const QString &name);

ReadoutFile fileOf(const Dossier &dossier);

// The newest revision if it has the content as it is now, and is no autosave; else nullptr.
const Revision *presentRevision(const Dossier &dossier);

// The same for a content of this digest.
const Revision *presentRevision(const History &history, const QString &digest);

} // namespace rapporteur
