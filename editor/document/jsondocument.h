// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonvalue.h"

#include <QList>

#include <expected>
#include <memory>

struct yyjson_doc; // NOLINT(readability-identifier-naming) yyjson's name

namespace rapporteur {

// What is wrong with a JSON text, and where: 1 first, columns in characters.
struct JsonSyntaxError
{
    int line = 0;
    int column = 0;
    QString reason;
};

// A JSON text (RFC 8259) that was parsed.
class JsonDocument
{
public:
    // Must be UTF-8, each member of the root within the bounds of bounds.h; for those named in
    // `kept`, whose text somebody else will parse, only the depth counts. A leading byte order mark
    // is passed over. Repeated names are there, for the caller to judge.
    static std::expected<JsonDocument, JsonSyntaxError> parse(
        QByteArrayView text, const QList<QByteArrayView> &kept = {});

    JsonValue root() const;

    // The value of a member of the root as it is written in `text`, which is what was parsed;
    // nothing if there is none.
    QByteArray textOf(QByteArrayView member, QByteArrayView text) const;

private:
    using Document = std::unique_ptr<yyjson_doc, void (*)(yyjson_doc *)>;

    JsonDocument(QByteArray copy, Document document);

    QByteArray m_copy; // names and strings lie in it, each where it begins in the text
    Document m_document;
};

} // namespace rapporteur
