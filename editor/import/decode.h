// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QByteArray>

namespace rapporteur {

// Most bytes, lines and characters a line that an imported text may have.
struct ImportLimits
{
    static constexpr qsizetype bytes = 16'777'216; // 16 MiB
    static constexpr qsizetype lines = 24'000;
    static constexpr qsizetype lineLength = 900'000;
};

// The characters of a plain-text file: UTF-8, or UTF-16 with a byte order mark; NFC, line ends as
// LF. `name` is the file as error messages call it. Refuses what is not text, naming line and
// column.
Result<QString> decodeText(const QByteArray &bytes, const QString &name);

} // namespace rapporteur
