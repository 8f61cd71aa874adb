// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "readout.h"

#include <QSet>

namespace rapporteur {

// Paths, within the media folder, of the files that the readout names.
QSet<QString> mediaIn(const Readout &readout);

// Copies these files from one media folder to another; one that is not there is passed over, as a
// readout may name a photo before it has arrived.
Result<> copyMedia(const QSet<QString> &paths, const QString &from, const QString &to);

// Takes a picture into the media folder under a name of its own, and describes it.
Result<Media> takeIn(const QString &file, const QString &mediaFolder);

} // namespace rapporteur
