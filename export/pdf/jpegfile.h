// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace rapporteur::pdf {

// A JPEG file (ITU-T T.81) as a PDF may carry it: the compressed picture untouched, without what
// cameras write beside it (places, names of owners, small copies).
struct JpegFile
{
    QByteArray bytes;
    int width = 0;
    int height = 0;
    int components = 0;  // 1 grey, 3 colour, 4 for printing
    int orientation = 1; // Exif 2.3, 4.6.4: 1 to 8
};

// Empty if this is not a JPEG file of a kind that every PDF reader decodes.
std::optional<JpegFile> readJpeg(const QByteArray &file);

} // namespace rapporteur::pdf
