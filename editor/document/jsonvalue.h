// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonnode.h"

#include <cstddef>
#include <iterator>
#include <optional>

struct yyjson_val; // NOLINT(readability-identifier-naming) yyjson's name

namespace rapporteur {

class JsonItems;

// A JSON value to read from: in a text that was parsed (jsondocument.h) or in a tree of nodes. A
// view; what it looks into outlives it.
class JsonValue
{
public:
    JsonValue(const JsonNode &node) // NOLINT(google-explicit-constructor) a view, as QStringView
        : m_node(&node)
    {}
    explicit JsonValue(yyjson_val *parsed)
        : m_parsed(parsed)
    {}

    static JsonValue null();

    // Nothing if it is of another kind; integer() as well if it is no whole number that qint64
    // holds.
    std::optional<bool> boolean() const;
    std::optional<qint64> integer() const;
    std::optional<QString> string() const;
    bool isString(QLatin1StringView ascii) const;
    bool isArray() const;
    bool isObject() const;

    JsonItems items() const; // of an array or an object; of anything else none
    std::optional<JsonValue> member(QByteArrayView name) const; // the first of that name
    JsonNode toNode() const;

private:
    const JsonNode *m_node = nullptr;
    yyjson_val *m_parsed = nullptr;
};

// An element, or a member with its name.
struct JsonItem
{
    QByteArrayView name;
    JsonValue value;
};

class JsonItems
{
public:
    class Iterator
    {
    public:
        using difference_type = std::ptrdiff_t;
        using value_type = JsonItem;

        Iterator() = default;
        Iterator(const JsonMember *member, qsizetype left);
        Iterator(yyjson_val *first, qsizetype left, bool isNamed);

        JsonItem operator*() const;
        Iterator &operator++();
        void operator++(int) { ++*this; }
        qsizetype left() const { return m_left; }
        bool operator==(std::default_sentinel_t) const { return m_left == 0; }

    private:
        const JsonMember *m_member = nullptr;
        yyjson_val *m_parsed = nullptr; // where there are names, the name
        qsizetype m_left = 0;
        bool m_isNamed = false;
    };

    explicit JsonItems(Iterator first)
        : m_first(first)
    {}

    qsizetype size() const { return m_first.left(); }
    Iterator begin() const { return m_first; }
    static std::default_sentinel_t end() { return {}; }

private:
    Iterator m_first;
};

} // namespace rapporteur
