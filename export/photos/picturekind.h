// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace rapporteur {

// A kind of picture file that pages may hold.
struct PictureKind
{
    QByteArrayView begins;
    QByteArrayView alsoAt8;
    const char *media;  // MIME type
    const char *format; // Qt's name, also the file's suffix
};

// By what is in the file: a name says nothing. Null: not a picture for pages.
const PictureKind *pictureKindOf(QByteArrayView bytes);

} // namespace rapporteur
