// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace rapporteur::pdf {

// Bytes as the filter FlateDecode expects them (RFC 1950). The same bytes give the same result.
QByteArray deflate(QByteArrayView bytes);

} // namespace rapporteur::pdf
