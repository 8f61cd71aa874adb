// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace rapporteur {

struct JsonMember;

// A JSON value as text knows it: members in their order, whole numbers exact.
struct JsonNode
{
    enum class Kind { Null, Bool, Integer, Real, String, Array, Object, Verbatim };
    Kind kind = Kind::Null;
    qint64 number = 0;         // Bool: 0 or 1. Integer
    QString string;            // String
    QByteArray verbatim;       // Verbatim: JSON text, kept as it is. Real: as written
    QList<JsonMember> members; // Object, Array (there without names)

    explicit JsonNode(Kind ofKind = Kind::Null);
    bool operator==(const JsonNode &other) const;

    static JsonNode ofBool(bool value);
    static JsonNode ofInteger(qint64 value);
    static JsonNode ofString(QString value);
    static JsonNode ofVerbatim(QByteArray text);

    void add(QByteArray name, JsonNode value);
    void add(JsonNode element);
};

struct JsonMember
{
    QByteArray name;
    JsonNode value;
    bool operator==(const JsonMember &) const = default;
};

// Appends the text as a JSON string, with only the escapes that must be (RFC 8785, 3.2.2.2).
void appendJsonString(QByteArray &out, QByteArrayView utf8);

// UTF-8, two-space indent, members in their order, one a line; ends in a newline.
QByteArray toIndentedJson(const JsonNode &node);

// The canonical form of RFC 8785 (JCS): no white space, members sorted by UTF-16 code units, only
// the escapes that must be. For nodes without Real and Verbatim, which a readout's content never
// has.
QByteArray toCanonicalJson(const JsonNode &node);

} // namespace rapporteur
