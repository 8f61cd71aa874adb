// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytewriter.h"
#include "isotime.h"
#include "jsonescapes.h"
#include "readoutfields.h"
#include "storable.h"
#include "valuewriter.h"

#include <charconv>

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

// `"name":` of a member.
template<Described T, std::size_t Place>
constexpr auto memberStart = [] {
    constexpr std::string_view name = std::get<Place>(Fields<T>::all).name;
    std::array<char, name.size() + 3> start{'"'};
    *std::ranges::copy(name, start.begin() + 1).out = '"';
    start.back() = ':';
    return start;
}();

// Whether a member has its default value; of nearly all that have, it is that they are empty.
template<typename Value>
bool isDefault(const Value &value, const Value &unset)
{
    if constexpr (Described<Value>) {
        return std::apply(
            [&](const auto &...field) {
                return (isDefault(value.*(field.member), unset.*(field.member)) && ...);
            },
            Fields<Value>::all);
    } else if constexpr (requires { value.isEmpty(); }) {
        return value.isEmpty() ? unset.isEmpty() : value == unset;
    } else {
        return value == unset;
    }
}

// Writes values that are described by their tables as canonical JSON: what toCanonicalJson() makes
// of their nodes, without the nodes.
class CanonicalWriter
{
public:
    QByteArray result() && { return std::move(m_out).take(); }

    template<typename T>
    void write(const T &value)
    {
        m_out.add(toCanonicalJson(nodeOf(value)));
    }

    void write(const QString &text)
    {
        if (&text == m_ready || isStorable(text))
            writeString(text);
        else
            writeString(storable(text));
    }

    void write(const Text &text)
    {
        if (isStorable(text.plain))
            writeReady(text);
        else
            writeReady(storable(text));
    }

    void write(bool value) { m_out.add(QByteArrayView(value ? "true" : "false")); }
    void write(int value) { write(qint64(value)); }
    void write(qint64 value)
    {
        std::array<char, 20> digits{};
        const char *const end = std::to_chars(digits.begin(), digits.end(), value).ptr;
        m_out.add(QByteArrayView(digits.begin(), end));
    }

    void write(QDate date) { write(isoDate(date)); }
    void write(const QDateTime &time) { write(isoTime(time)); }

    template<typename Enum>
        requires std::is_enum_v<Enum>
    void write(const Enum &value)
    {
        m_out.add('"');
        m_out.add(QByteArrayView(enumName(value)));
        m_out.add('"');
    }

    template<typename T>
    void write(const std::optional<T> &value)
    {
        write(*value); // an empty one is never written
    }

    template<typename T>
    void write(const QList<T> &values)
    {
        m_out.add('[');
        for (const T &value : values) {
            if (&value != &values.first())
                m_out.add(',');
            write(value);
        }
        m_out.add(']');
    }

    template<Described T>
    void write(const T &value)
    {
        writeFields(value);
    }

private:
    void writeString(QStringView text)
    {
        m_out.add('"');
        m_out.addEscaped<jsonEscapes>(text);
        m_out.add('"');
    }

    void writeReady(const Text &text)
    {
        m_ready = &text.plain;
        writeFields(text);
        m_ready = nullptr;
    }

    template<Described T>
    void writeFields(const T &value)
    {
        static const T unset;
        static constexpr auto order = sortedFields<T>();
        char before = '{';
        [&]<std::size_t... I>(std::index_sequence<I...>) {
            (writeField<order[I]>(value, unset, before), ...);
        }(std::make_index_sequence<order.size()>());
        m_out.add(QByteArrayView(before == '{' ? "{}" : "}"));
    }

    template<std::size_t Place, typename T>
    void writeField(const T &value, const T &unset, char &before)
    {
        constexpr auto member = std::get<Place>(Fields<T>::all).member;
        if (!keepsDefaults<T> && isDefault(value.*member, unset.*member))
            return;
        m_out.add(std::exchange(before, ','));
        m_out.add(QByteArrayView(memberStart<T, Place>));
        write(value.*member);
    }

    static constexpr qsizetype usualSize = 16'384;

    ByteWriter m_out{usualSize};
    const QString *m_ready = nullptr; // the text, if any, that is known to be storable
};

template<Described T>
QByteArray canonicalJson(const T &value)
{
    CanonicalWriter writer;
    writer.write(value);
    return std::move(writer).result();
}

} // namespace rapporteur
