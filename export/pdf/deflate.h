// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace rapporteur::pdf {

// Bytes as the filter FlateDecode expects them (RFC 1950). The same bytes give the same result.
QByteArray deflate(QByteArrayView bytes);

// CRC-32 (RFC 1952): tells different bytes apart at the speed of memory, as no cryptographic hash
// does.
quint32 checksum(QByteArrayView bytes);

} // namespace rapporteur::pdf
