// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"
#include "page.h"
#include "siteoutputs.h"

namespace rapporteur {

// The photos of a page as its site has them.
struct PlacedPhotos
{
    QList<QByteArray> outputs; // paths of their files
    QList<QByteArray> sources; // what they were made of, as usedFile() has it
    QList<Issue> issues;
};

// Puts the web sizes of a page's pictures into the site and lets the pictures lead there. `root`
// leads from the page to the site's first folder, `folder` is that of the newsroom.
Result<PlacedPhotos> placePhotos(
    Page &page, const QByteArray &root, const QString &folder, SiteOutputs &outputs);

// A file below `folder` with what tells that it is the same still; empty if it is not there.
QByteArray usedFile(const QString &folder, const QString &path);

// Whether all files that a record names are as they were.
bool areUnchanged(QByteArrayView usedFiles, const QString &folder);

} // namespace rapporteur
