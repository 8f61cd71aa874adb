// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentjson.h"
#include "enumnames.h"
#include "fields.h"

#include <algorithm>
#include <optional>

// Reading values that are described by their tables (fields.h, enumnames.h) from JSON. Members and
// words that the tables do not know are refused, and so is a member that stands twice.
namespace rapporteur {

template<typename T>
using Read = std::expected<T, ContentProblem>;

template<typename T>
using As = std::type_identity<T>;

Read<bool> read(As<bool>, const JsonNode &node, const JsonPath &path);
Read<int> read(As<int>, const JsonNode &node, const JsonPath &path);
Read<qint64> read(As<qint64>, const JsonNode &node, const JsonPath &path);
Read<QString> read(As<QString>, const JsonNode &node, const JsonPath &path);
Read<QDate> read(As<QDate>, const JsonNode &node, const JsonPath &path);
Read<QTime> read(As<QTime>, const JsonNode &node, const JsonPath &path);
Read<QDateTime> read(As<QDateTime>, const JsonNode &node, const JsonPath &path);
Read<JsonNode> read(As<JsonNode>, const JsonNode &node, const JsonPath &path);

std::unexpected<ContentProblem> unknownWord(
    const QString &word, const QStringList &known, const JsonPath &path);
std::unexpected<ContentProblem> wrongKind(JsonNode::Kind wanted, const JsonPath &path);
// The members' names all among `known`, and none of them twice.
std::optional<ContentProblem> misplacedMember(
    const JsonNode &node, const QList<QByteArrayView> &known, const JsonPath &path);

template<typename Enum>
    requires std::is_enum_v<Enum>
Read<Enum> read(As<Enum>, const JsonNode &node, const JsonPath &path)
{
    const Read<QString> word = read(As<QString>(), node, path);
    if (!word)
        return std::unexpected(word.error());
    QStringList known;
    for (const EnumName<Enum> &entry : EnumNames<Enum>::all) {
        if (*word == QLatin1StringView(entry.name))
            return entry.value;
        known << QLatin1StringView(entry.name);
    }
    return unknownWord(*word, known, path);
}

template<typename T>
Read<QList<T>> read(As<QList<T>>, const JsonNode &node, const JsonPath &path);

template<Described T>
Read<T> read(As<T>, const JsonNode &node, const JsonPath &path);

template<typename T>
Read<std::optional<T>> read(As<std::optional<T>>, const JsonNode &node, const JsonPath &path)
{
    return read(As<T>(), node, path).transform([](T value) {
        return std::optional<T>(std::move(value));
    });
}

template<typename T>
Read<QList<T>> read(As<QList<T>>, const JsonNode &node, const JsonPath &path)
{
    if (node.kind != JsonNode::Kind::Array)
        return wrongKind(JsonNode::Kind::Array, path);
    QList<T> values;
    for (const JsonMember &element : node.members) {
        Read<T> value = read(As<T>(), element.value, path.element(values.size()));
        if (!value)
            return std::unexpected(value.error());
        values << std::move(*value);
    }
    return values;
}

template<typename T>
const QList<QByteArrayView> &fieldNames()
{
    static const QList<QByteArrayView> names = std::apply(
        [](const auto &...field) { return QList<QByteArrayView>{field.name...}; }, Fields<T>::all);
    return names;
}

template<Described T>
Read<T> read(As<T>, const JsonNode &node, const JsonPath &path)
{
    if (node.kind != JsonNode::Kind::Object)
        return wrongKind(JsonNode::Kind::Object, path);
    std::optional<ContentProblem> wrong = misplacedMember(node, fieldNames<T>(), path);
    T result;
    forEachField(result, [&]<typename Value>(const char *name, Value &value) {
        const auto member = std::ranges::find(node.members, QByteArrayView(name), &JsonMember::name);
        if (wrong || member == node.members.end())
            return;
        Read<Value> got = read(As<Value>(), member->value, path.member(QLatin1StringView(name)));
        if (got)
            value = std::move(*got);
        else
            wrong = got.error();
    });
    if (wrong)
        return std::unexpected(*wrong);
    return result;
}

} // namespace rapporteur
