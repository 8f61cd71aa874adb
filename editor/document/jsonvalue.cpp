// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonvalue.h"

#include <QStringDecoder>

#include <yyjson.h>

namespace rapporteur {

namespace {

QByteArrayView bytesOf(yyjson_val *value) // of a text or a number
{
    return {unsafe_yyjson_get_str(value), qsizetype(unsafe_yyjson_get_len(value))};
}

// Qt would take U+FEFF at the beginning for a byte order mark and drop it.
QString textOf(QByteArrayView utf8)
{
    if (!utf8.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(utf8);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(utf8);
}

JsonNode numberFrom(QByteArrayView written)
{
    bool isInteger = false;
    const qint64 value = written.toLongLong(&isInteger);
    if (isInteger)
        return JsonNode::ofInteger(value);
    JsonNode real(JsonNode::Kind::Real);
    real.verbatim = written.toByteArray();
    return real;
}

JsonNode nodeWith(JsonNode::Kind kind, yyjson_val *container)
{
    JsonNode node(kind);
    const JsonItems items = JsonValue(container).items();
    node.members.reserve(items.size());
    for (const JsonItem &item : items)
        node.add(item.name.toByteArray(), item.value.toNode());
    return node;
}

} // namespace

JsonValue JsonValue::null()
{
    static const JsonNode node;
    return node;
}

std::optional<bool> JsonValue::boolean() const
{
    if (m_node)
        return m_node->kind == JsonNode::Kind::Bool ? std::optional(m_node->number != 0)
                                                    : std::nullopt;
    return yyjson_is_bool(m_parsed) ? std::optional(unsafe_yyjson_get_bool(m_parsed))
                                    : std::nullopt;
}

std::optional<qint64> JsonValue::integer() const
{
    if (m_node)
        return m_node->kind == JsonNode::Kind::Integer ? std::optional(m_node->number)
                                                       : std::nullopt;
    bool isInteger = false;
    const qint64 value = yyjson_is_raw(m_parsed) ? bytesOf(m_parsed).toLongLong(&isInteger) : 0;
    return isInteger ? std::optional(value) : std::nullopt;
}

std::optional<QString> JsonValue::string() const
{
    if (m_node)
        return m_node->kind == JsonNode::Kind::String ? std::optional(m_node->string)
                                                      : std::nullopt;
    return yyjson_is_str(m_parsed) ? std::optional(textOf(bytesOf(m_parsed))) : std::nullopt;
}

bool JsonValue::isString(QLatin1StringView ascii) const
{
    if (m_node)
        return m_node->kind == JsonNode::Kind::String && m_node->string == ascii;
    return yyjson_is_str(m_parsed) && bytesOf(m_parsed) == QByteArrayView(ascii);
}

bool JsonValue::isArray() const
{
    return m_node ? m_node->kind == JsonNode::Kind::Array : yyjson_is_arr(m_parsed);
}

bool JsonValue::isObject() const
{
    return m_node ? m_node->kind == JsonNode::Kind::Object : yyjson_is_obj(m_parsed);
}

JsonItems JsonValue::items() const
{
    if (m_node)
        return JsonItems({m_node->members.constData(), m_node->members.size()});
    if (!yyjson_is_ctn(m_parsed))
        return JsonItems({});
    const auto count = qsizetype(unsafe_yyjson_get_len(m_parsed));
    return JsonItems({unsafe_yyjson_get_first(m_parsed), count, yyjson_is_obj(m_parsed)});
}

std::optional<JsonValue> JsonValue::member(QByteArrayView name) const
{
    for (const JsonItem &item : items()) {
        if (item.name == name)
            return item.value;
    }
    return {};
}

JsonNode JsonValue::toNode() const
{
    if (m_node)
        return *m_node;
    switch (yyjson_get_type(m_parsed)) {
    case YYJSON_TYPE_BOOL: return JsonNode::ofBool(unsafe_yyjson_get_bool(m_parsed));
    case YYJSON_TYPE_RAW: return numberFrom(bytesOf(m_parsed));
    case YYJSON_TYPE_STR: return JsonNode::ofString(textOf(bytesOf(m_parsed)));
    case YYJSON_TYPE_ARR: return nodeWith(JsonNode::Kind::Array, m_parsed);
    case YYJSON_TYPE_OBJ: return nodeWith(JsonNode::Kind::Object, m_parsed);
    default: return JsonNode();
    }
}

JsonItems::Iterator::Iterator(const JsonMember *member, qsizetype left)
    : m_member(member)
    , m_left(left)
{}

JsonItems::Iterator::Iterator(yyjson_val *first, qsizetype left, bool isNamed)
    : m_parsed(first)
    , m_left(left)
    , m_isNamed(isNamed)
{}

JsonItem JsonItems::Iterator::operator*() const
{
    if (m_member)
        return {m_member->name, JsonValue(m_member->value)};
    if (m_isNamed)
        return {bytesOf(m_parsed), JsonValue(m_parsed + 1)};
    return {{}, JsonValue(m_parsed)};
}

JsonItems::Iterator &JsonItems::Iterator::operator++()
{
    --m_left;
    if (m_member)
        ++m_member;
    else if (m_left > 0)
        m_parsed = unsafe_yyjson_get_next(m_isNamed ? m_parsed + 1 : m_parsed);
    return *this;
}

} // namespace rapporteur
