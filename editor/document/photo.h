// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text.h"

namespace rapporteur {

// A file that lies beside the readout in `<name>.media/`.
struct Media
{
    QString path; // relative to that folder, '/' between parts, never leaving it; empty: no file
                  // yet
    qint64 bytes = 0;
    QString sha256; // lower-case hexadecimal
    bool operator==(const Media &) const = default;
};

// A picture with all that must be printed or said about it.
struct Photo
{
    QString id;
    Media media;
    int width = 0; // pixels, as shown (orientation applied); 0: not known
    int height = 0;
    Text caption;
    QString alternativeText; // what the picture shows, for those who do not see it
    QString credit;
    bool operator==(const Photo &) const = default;
};

} // namespace rapporteur
