// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"

namespace rapporteur {

// The history that a ReadoutFile carries as JSON text; empty text is an empty history. Refused is
// whatever is not as the schema says, with its place; contents and hashes are not looked into.
Result<History> readHistory(QByteArrayView json);

// The same of one that was parsed already; the contents of its revisions stay in the document.
Result<History> readHistory(
    const JsonValue &value, const std::shared_ptr<const JsonDocument> &document);

// JSON text as ReadoutFile::history holds it, indented as the file is; empty for an empty history.
QByteArray toJson(const History &history);

} // namespace rapporteur
