// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enumnames.h"
#include "fields.h"
#include "keptjson.h"

#include <QDateTime>

#include <optional>

// Writing values that are described by their tables (fields.h, enumnames.h) as JSON: members in
// their order, those with their default value left out (but see keepsDefaults), text as files hold
// it.
namespace rapporteur {

JsonNode nodeOf(bool value);
JsonNode nodeOf(int value);
JsonNode nodeOf(qint64 value);
JsonNode nodeOf(const QString &value);
JsonNode nodeOf(QDate value);
JsonNode nodeOf(QTime value);
JsonNode nodeOf(const QDateTime &value);
JsonNode nodeOf(const JsonNode &value);
JsonNode nodeOf(const KeptJson &value);
JsonNode nodeOf(const Text &value);

template<typename Enum>
const char *enumName(Enum value)
{
    for (const EnumName<Enum> &entry : EnumNames<Enum>::all) {
        if (entry.value == value)
            return entry.name;
    }
    Q_UNREACHABLE_RETURN("");
}

template<typename Enum>
    requires std::is_enum_v<Enum>
JsonNode nodeOf(Enum value)
{
    return JsonNode::ofString(QString::fromLatin1(enumName(value)));
}

template<typename T>
JsonNode nodeOf(const QList<T> &values);
template<Described T>
JsonNode nodeOf(const T &value);

template<typename T>
JsonNode nodeOf(const std::optional<T> &value)
{
    return value ? nodeOf(*value) : JsonNode();
}

template<Described T>
JsonNode nodeOf(const T &value)
{
    static const T unset;
    JsonNode object(JsonNode::Kind::Object);
    const auto addUnlessDefault = [&](const auto &field) {
        if (keepsDefaults<T> || value.*(field.member) != unset.*(field.member))
            object.add(
                QByteArray::fromRawData(field.name, qsizetype(qstrlen(field.name))),
                nodeOf(value.*(field.member)));
    };
    std::apply([&](const auto &...field) { (addUnlessDefault(field), ...); }, Fields<T>::all);
    return object;
}

template<typename T>
JsonNode nodeOf(const QList<T> &values)
{
    JsonNode array(JsonNode::Kind::Array);
    for (const T &value : values)
        array.add(nodeOf(value));
    return array;
}

} // namespace rapporteur
