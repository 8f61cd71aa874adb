// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QByteArray>
#include <QList>
#include <QSize>

namespace rapporteur {

// How a website gets a photo: the sizes that it comes in. A file's name holds the photo's digest,
// so that what is there under its name need not be made again.
struct WebPhoto
{
    struct File
    {
        QString name;
        QSize size; // pixels, upright
        bool operator==(const File &) const = default;
    };
    QString media;     // MIME type of all files
    QList<File> files; // the narrowest first; never empty
    bool operator==(const WebPhoto &) const = default;
};

// Looks at the photo without unpacking it. Refuses what is neither JPEG, PNG nor WebP, and sizes
// that no photo for a page has. `name` is what messages call it.
Result<WebPhoto> planWebPhoto(const QByteArray &photo, const QString &name);

// The planned files in their order: upright, never enlarged, in sRGB, with nothing that a camera or
// a program wrote beside the picture. Same photo, same bytes.
Result<QList<QByteArray>> renderWebPhoto(
    const QByteArray &photo, const WebPhoto &plan, const QString &name);

} // namespace rapporteur
