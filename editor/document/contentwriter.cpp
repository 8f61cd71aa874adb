// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentjson.h"

#include "enumnames.h"
#include "readoutfields.h"
#include "storable.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

JsonNode nodeOf(bool value)
{
    return JsonNode::ofBool(value);
}

JsonNode nodeOf(int value)
{
    return JsonNode::ofInteger(value);
}

JsonNode nodeOf(qint64 value)
{
    return JsonNode::ofInteger(value);
}

JsonNode nodeOf(const QString &value)
{
    return JsonNode::ofString(storable(value));
}

JsonNode nodeOf(QDate value)
{
    return JsonNode::ofString(value.toString(Qt::ISODate));
}

JsonNode nodeOf(QTime value)
{
    if (value.msec() != 0)
        return JsonNode::ofString(value.toString(Qt::ISODateWithMs));
    return JsonNode::ofString(value.toString(value.second() != 0 ? u"HH:mm:ss"_s : u"HH:mm"_s));
}

JsonNode nodeOf(const QDateTime &value)
{
    const QDateTime utc = value.toUTC();
    return JsonNode::ofString(
        utc.toString(utc.time().msec() != 0 ? Qt::ISODateWithMs : Qt::ISODate));
}

template<typename Enum>
    requires std::is_enum_v<Enum>
JsonNode nodeOf(Enum value)
{
    for (const EnumName<Enum> &entry : EnumNames<Enum>::all) {
        if (entry.value == value)
            return JsonNode::ofString(QString::fromLatin1(entry.name));
    }
    Q_UNREACHABLE_RETURN(JsonNode());
}

template<typename T>
JsonNode nodeOf(const QList<T> &values);
template<Described T>
JsonNode nodeOf(const T &value);
JsonNode nodeOf(const Text &value);

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
        if (value.*(field.member) != unset.*(field.member))
            object.add(
                QByteArray::fromRawData(field.name, qsizetype(qstrlen(field.name))),
                nodeOf(value.*(field.member)));
    };
    std::apply([&](const auto &...field) { (addUnlessDefault(field), ...); }, Fields<T>::all);
    return object;
}

JsonNode nodeOf(const Text &value)
{
    const Text stored = storable(value);
    return nodeOf<Text>(stored);
}

template<typename T>
JsonNode nodeOf(const QList<T> &values)
{
    JsonNode array(JsonNode::Kind::Array);
    for (const T &value : values)
        array.add(nodeOf(value));
    return array;
}

} // namespace

JsonNode contentNode(const Readout &readout)
{
    return nodeOf(readout);
}

} // namespace rapporteur
