// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readoutfields.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

// Visiting every text that a person writes, by the tables of readoutfields.h: what is added to the
// document is visited without further ado.
namespace rapporteur {

// Where a text stands.
struct TextField
{
    QString place; // its field as the window has it: "editions/e1/title", the id of a block
    QLatin1StringView name; // of the member: "title"
    QString owner;          // id of the innermost thing with an id: "e1"
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
    template<typename T>
    void visit(const QString &place, QLatin1StringView name, T &text)
    {
        m_visit(TextField{.place = place, .name = name, .owner = m_owner}, text);
    }

    // What is in a thing with an id belongs to it.
    template<typename T>
    void inside(T &element, const QString &place)
    {
        const QString around = m_owner;
        if constexpr (requires { element.id; })
            m_owner = element.id;
        into(element, place);
        m_owner = around;
    }

    static QString below(const QString &place, QLatin1StringView name)
    {
        return place.isEmpty() ? QString(name) : place + u'/' + name;
    }

    template<typename T>
    void look(T &field, const QString &place, QLatin1StringView name)
    {
        using Value = std::remove_const_t<T>;
        if constexpr (std::same_as<Value, QString> || std::same_as<Value, Text>)
            visit(below(place, name), name, field);
        else if constexpr (std::same_as<Value, Block>)
            block(field);
        else if constexpr (Described<Value>)
            into(field, below(place, name));
        else if constexpr (requires { field.has_value(); })
            maybe(field, place, name);
        else if constexpr (requires { field.begin(); })
            list(field, place, name);
    }

    // People are found by their id whatever side they are on; of the rest, what has an id is found
    // by it where it stands.
    template<typename Element>
    static QString placeOf(
        const Element &element, const QString &place, QLatin1StringView name, int index)
    {
        if constexpr (std::same_as<Element, Participant>)
            return name + u'/' + element.id;
        else if constexpr (requires { element.id; } && !std::same_as<Element, Attachment>)
            return below(place, name) + u'/' + element.id;
        else
            return below(place, name) + u'/' + QString::number(index);
    }

    template<typename T>
    void list(T &elements, const QString &place, QLatin1StringView name)
    {
        int index = 0;
        for (auto &element : elements) {
            using Element = std::remove_cvref_t<decltype(element)>;
            const QString each = placeOf(element, place, name, index++);
            if constexpr (std::same_as<Element, QString>)
                visit(each, name, element);
            else if constexpr (std::same_as<Element, Block>)
                block(element);
            else if constexpr (Described<Element>)
                inside(element, each);
        }
    }

    template<typename T>
    void maybe(T &field, const QString &place, QLatin1StringView name)
    {
        if constexpr (Described<std::remove_cvref_t<decltype(*field)>>) {
            if (field)
                inside(*field, below(place, name));
        }
    }

    // A block's prose is at its id, its other words below it.
    template<typename B>
    void block(B &value)
    {
        const QString around = std::exchange(m_owner, value.id);
        forEachField(value, [&](const char *member, auto &field) {
            using Value = std::remove_cvref_t<decltype(field)>;
            const QLatin1StringView name(member);
            if (std::ranges::contains(codes, name))
                return;
            if constexpr (std::same_as<Value, QString> || std::same_as<Value, Text>)
                visit(
                    name == QLatin1StringView("text") ? value.id : below(value.id, name),
                    name,
                    field);
            else
                look(field, value.id, name);
        });
        m_owner = around;
    }

    const Visit &m_visit;
    QString m_owner;
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
