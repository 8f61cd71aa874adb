// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <optional>

class QIODevice;

namespace rapporteur {

// Whether the text has the form that sha256Of() gives.
bool isSha256(QStringView text);

// SHA-256 (FIPS 180-4) in lower-case hexadecimal.
QByteArray sha256Of(QByteArrayView bytes);

// Of all that is left to read in an open device; nothing if it cannot be read to its end.
std::optional<QByteArray> sha256Of(QIODevice &device);

} // namespace rapporteur
