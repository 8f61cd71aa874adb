// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentjson.h"
#include "enumnames.h"
#include "fields.h"
#include "keptjson.h"

#include <array>
#include <optional>
#include <span>

// Reading values that are described by their tables (fields.h, enumnames.h) from JSON. Members and
// words that the tables do not know are refused, and so is a member that stands twice. What a
// refused value has taken in by then is of no meaning.
namespace rapporteur {

using Checked = std::expected<void, ContentProblem>;

template<typename T>
using Read = std::expected<T, ContentProblem>;

Checked readInto(bool &into, const JsonValue &value, const JsonPath &path);
Checked readInto(int &into, const JsonValue &value, const JsonPath &path);
Checked readInto(qint64 &into, const JsonValue &value, const JsonPath &path);
Checked readInto(QString &into, const JsonValue &value, const JsonPath &path);
Checked readInto(QDate &into, const JsonValue &value, const JsonPath &path);
Checked readInto(QTime &into, const JsonValue &value, const JsonPath &path);
Checked readInto(QDateTime &into, const JsonValue &value, const JsonPath &path);
Checked readInto(JsonNode &into, const JsonValue &value, const JsonPath &path);
Checked readInto(KeptJson &into, const JsonValue &value, const JsonPath &path); // does not own it

std::unexpected<ContentProblem> unknownWord(
    const QString &word, const QStringList &known, const JsonPath &path);
std::unexpected<ContentProblem> listWanted(const JsonPath &path);
std::unexpected<ContentProblem> objectWanted(const JsonPath &path);

// Which field the next member of an object is for: as a rule the one after the last.
class FieldFinder
{
public:
    // At most 64 names.
    explicit FieldFinder(std::span<const QLatin1StringView> names)
        : m_names(names)
    {}

    Read<std::size_t> find(const JsonPath &member);

private:
    std::span<const QLatin1StringView> m_names;
    std::size_t m_next = 0;
    quint64 m_found = 0;
};

template<typename Enum>
    requires std::is_enum_v<Enum>
Checked readInto(Enum &into, const JsonValue &value, const JsonPath &path)
{
    for (const EnumName<Enum> &entry : EnumNames<Enum>::all) {
        if (value.isString(QLatin1StringView(entry.name))) {
            into = entry.value;
            return {};
        }
    }
    QString word;
    return readInto(word, value, path).and_then([&]() -> Checked {
        QStringList known;
        for (const EnumName<Enum> &entry : EnumNames<Enum>::all)
            known << QLatin1StringView(entry.name);
        return unknownWord(word, known, path);
    });
}

template<typename T>
Checked readInto(QList<T> &into, const JsonValue &value, const JsonPath &path);

template<Described T>
Checked readInto(T &into, const JsonValue &value, const JsonPath &path);

template<typename T>
Checked readInto(std::optional<T> &into, const JsonValue &value, const JsonPath &path)
{
    return readInto(into.emplace(), value, path);
}

template<typename T>
Checked readInto(QList<T> &into, const JsonValue &value, const JsonPath &path)
{
    if (!value.isArray())
        return listWanted(path);
    const JsonItems elements = value.items();
    into.clear(); // a default may hold some
    into.reserve(elements.size());
    for (const JsonItem &element : elements) {
        const JsonPath place = path.element(into.size());
        if (const Checked done = readInto(into.emplaceBack(), element.value, place); !done)
            return done;
    }
    return {};
}

// The fields of a type, for one that is known by its place in the table only.
template<Described T>
struct FieldReaders
{
    using Reader = Checked (*)(T &, const JsonValue &, const JsonPath &);

    static constexpr std::size_t count = std::tuple_size_v<decltype(Fields<T>::all)>;

    template<std::size_t Place>
    static Checked readField(T &into, const JsonValue &value, const JsonPath &path)
    {
        return readInto(into.*(std::get<Place>(Fields<T>::all).member), value, path);
    }

    static constexpr auto names = std::apply(
        [](const auto &...field) { return std::array{QLatin1StringView(field.name)...}; },
        Fields<T>::all);
    static constexpr auto readers = []<std::size_t... Place>(std::index_sequence<Place...>) {
        return std::array<Reader, count>{readField<Place>...};
    }(std::make_index_sequence<count>());
};

template<Described T>
Checked readInto(T &into, const JsonValue &value, const JsonPath &path)
{
    if (!value.isObject())
        return objectWanted(path);
    FieldFinder finder(FieldReaders<T>::names);
    for (const JsonItem &item : value.items()) {
        const JsonPath place = path.member(QLatin1StringView(item.name));
        const Read<std::size_t> field = finder.find(place);
        if (!field)
            return std::unexpected(field.error());
        if (const Checked done = FieldReaders<T>::readers[*field](into, item.value, place); !done)
            return done;
    }
    return {};
}

template<typename T>
Read<T> readAs(const JsonValue &value, const JsonPath &path)
{
    T read{};
    return readInto(read, value, path).transform([&read] { return std::move(read); });
}

} // namespace rapporteur
