// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readoutfields.h"
#include "storable.h"
#include "valuewriter.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace rapporteur {

// The fields of T by their names, which are ASCII, so that bytes sort as UTF-16 code units do.
template<Described T>
constexpr auto sortedFields()
{
    constexpr auto names = std::apply(
        [](const auto &...field) { return std::array{std::string_view(field.name)...}; },
        Fields<T>::all);
    std::array<std::size_t, names.size()> order{};
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::sort(order, {}, [&names](std::size_t i) { return names[i]; });
    return order;
}

// Writes values that are described by their tables as canonical JSON: what toCanonicalJson() makes
// of their nodes, without the nodes.
class CanonicalWriter
{
public:
    CanonicalWriter() { m_out.reserve(usualSize); }

    QByteArray result() && { return std::move(m_out); }

    template<typename T>
    void write(const T &value)
    {
        m_out += toCanonicalJson(nodeOf(value));
    }

    void write(const QString &text) { appendJsonString(m_out, storable(text).toUtf8()); }
    void write(const Text &text) { writeFields(storable(text)); }

    template<typename Enum>
        requires std::is_enum_v<Enum>
    void write(const Enum &value)
    {
        m_out.append('"').append(enumName(value)).append('"');
    }

    template<typename T>
    void write(const std::optional<T> &value)
    {
        write(*value); // an empty one is never written
    }

    template<typename T>
    void write(const QList<T> &values)
    {
        m_out += '[';
        for (const T &value : values) {
            if (&value != &values.first())
                m_out += ',';
            write(value);
        }
        m_out += ']';
    }

    template<Described T>
    void write(const T &value)
    {
        writeFields(value);
    }

private:
    template<Described T>
    void writeFields(const T &value)
    {
        static constexpr auto order = sortedFields<T>();
        char before = '{';
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (writeUnlessDefault(value, std::get<order[I]>(Fields<T>::all), before), ...);
        }(std::make_index_sequence<order.size()>());
        m_out += before == '{' ? "{}" : "}";
    }

    template<typename T, typename Value>
    void writeUnlessDefault(const T &value, const Field<T, Value> &field, char &before)
    {
        static const T unset;
        if (value.*(field.member) == unset.*(field.member))
            return;
        m_out += std::exchange(before, ',');
        m_out.append('"').append(field.name).append("\":");
        write(value.*(field.member));
    }

    static constexpr qsizetype usualSize = 16'384;

    QByteArray m_out;
};

template<Described T>
QByteArray canonicalJson(const T &value)
{
    CanonicalWriter writer;
    writer.write(value);
    return std::move(writer).result();
}

} // namespace rapporteur
