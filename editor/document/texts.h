// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readoutfields.h"

#include <QStringList>

#include <algorithm>
#include <array>

// Visiting every text that a person writes, by the tables of readoutfields.h: what is added to the
// document is visited without further ado.
namespace rapporteur {

// Where a text stands: its field as a place of the window ("editions/e1/title", the id of a block)
// and the name of its member ("title").
struct TextField
{
    QString place;
    QLatin1StringView name;
};

namespace texts {

// Members that are no words: identities, codes and addresses.
constexpr std::array<QLatin1StringView, 12> codes{
    QLatin1StringView("id"),
    QLatin1StringView("profile"),
    QLatin1StringView("source"),
    QLatin1StringView("language"),
    QLatin1StringView("form"),
    QLatin1StringView("zone"),
    QLatin1StringView("homeZone"),
    QLatin1StringView("address"),
    QLatin1StringView("target"),
    QLatin1StringView("path"),
    QLatin1StringView("sha256"),
    QLatin1StringView("marks"),
};

template<typename Visit>
class Walk
{
public:
    explicit Walk(const Visit &visit)
        : m_visit(visit)
    {}

    template<typename T>
    void into(T &value, const QString &place)
    {
        forEachField(value, [&](const char *member, auto &field) {
            const QLatin1StringView name(member);
            if (!std::ranges::contains(codes, name))
                look(field, place, name);
        });
    }

private:
    static QString below(const QString &place, QLatin1StringView name)
    {
        return place.isEmpty() ? QString(name) : place + u'/' + name;
    }

    template<typename T>
    void look(T &field, const QString &place, QLatin1StringView name)
    {
        using Value = std::remove_const_t<T>;
        if constexpr (std::same_as<Value, QString> || std::same_as<Value, Text>)
            m_visit(TextField{below(place, name), name}, field);
        else if constexpr (std::same_as<Value, Block>)
            block(field);
        else if constexpr (Described<Value>)
            into(field, below(place, name));
        else if constexpr (requires { field.has_value(); })
            maybe(field, place, name);
        else if constexpr (requires { field.begin(); })
            list(field, place, name);
    }

    // What has an identity is found by it, wherever it stands.
    template<typename T>
    void list(T &elements, const QString &place, QLatin1StringView name)
    {
        int index = 0;
        for (auto &element : elements) {
            using Element = std::remove_cvref_t<decltype(element)>;
            const QString numbered = below(place, name) + u'/' + QString::number(index++);
            if constexpr (std::same_as<Element, QString>)
                m_visit(TextField{numbered, name}, element);
            else if constexpr (std::same_as<Element, Block>)
                block(element);
            else if constexpr (requires { element.id; })
                into(element, name + u'/' + element.id);
            else if constexpr (Described<Element>)
                into(element, numbered);
        }
    }

    template<typename T>
    void maybe(T &field, const QString &place, QLatin1StringView name)
    {
        if constexpr (requires(T &value) { value->id; }) {
            if (field)
                into(*field, name + QLatin1StringView("s/") + field->id);
        } else if constexpr (Described<std::remove_cvref_t<decltype(*field)>>) {
            if (field)
                into(*field, below(place, name));
        }
    }

    // A block's prose is at its id, its other words below it.
    template<typename B>
    void block(B &value)
    {
        forEachField(value, [&](const char *member, auto &field) {
            using Value = std::remove_cvref_t<decltype(field)>;
            const QLatin1StringView name(member);
            if (std::ranges::contains(codes, name))
                return;
            if constexpr (std::same_as<Value, QString> || std::same_as<Value, Text>)
                m_visit(
                    TextField{
                        name == QLatin1StringView("text") ? value.id : below(value.id, name), name},
                    field);
            else
                look(field, value.id, name);
        });
    }

    const Visit &m_visit;
};

} // namespace texts

// Calls `visit(field, text)` for every text of the readout, in the order of the file; `text` is a
// QString or a Text, and may be changed if the readout is not const.
template<typename R, typename Visit>
void forEachTextField(R &readout, const Visit &visit)
{
    texts::Walk<Visit>(visit).into(readout, {});
}

} // namespace rapporteur
