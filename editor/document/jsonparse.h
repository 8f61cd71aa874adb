// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonnode.h"

#include <QList>

#include <expected>

namespace rapporteur {

// What is wrong with a JSON text, and where: 1 first, columns in characters.
struct JsonSyntaxError
{
    int line = 0;
    int column = 0;
    QString reason;
};

// Reads a JSON text (RFC 8259) that must be UTF-8, within the bounds of bounds.h. The values of the
// root's members named in `verbatim` are checked but kept as text. A leading byte order mark is
// passed over. Repeated names are kept, for the caller to judge.
std::expected<JsonNode, JsonSyntaxError> parseJson(
    QByteArrayView bytes, const QList<QByteArrayView> &verbatim = {});

} // namespace rapporteur
