// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enumnames.h"
#include "readoutfields.h"

#include <concepts>

// Values of the document put into words, for people who compare two of them.
namespace rapporteur {

template<typename T>
concept Identified = Described<T> && requires(const T &value) { value.id; };

// Values that change as one: nobody speaks of the minute of a date or the bytes of a picture.
template<typename T>
concept Unit = std::same_as<T, Moment> || std::same_as<T, Duration> || std::same_as<T, PersonName>
               || std::same_as<T, Media> || std::same_as<T, Numbering>;

// What people call a choice by its word in the file: "Telephone call" for "telephoneCall". A word
// that is no choice is given back.
QString choiceName(QLatin1StringView word);

// Whether the texts of this member are one thing, as an address is, not words in a row.
bool isWhole(QLatin1StringView member);

QString textOf(bool value);
QString textOf(int value);
QString textOf(qint64 value);
QString textOf(const QString &value);
QString textOf(QDate value);
QString textOf(const Text &value);
QString textOf(const Moment &value);
QString textOf(const Duration &value);
QString textOf(const PersonName &value);
QString textOf(const Media &value);
QString textOf(const Numbering &value);
QString textOf(const Block &value); // and of what is in it, one a line

// What a block itself says: its text; a photo's words; else where it leads.
QString ownWordsOf(const Block &block);

template<typename Enum>
    requires std::is_enum_v<Enum>
QString textOf(Enum value)
{
    for (const EnumName<Enum> &entry : EnumNames<Enum>::all) {
        if (entry.value == value)
            return choiceName(QLatin1StringView(entry.name));
    }
    return {};
}

template<Described T>
QString textOf(const T &value);

template<typename T>
QString textOf(const std::optional<T> &value)
{
    return value ? textOf(*value) : QString();
}

template<typename T>
QString textOf(const QList<T> &values)
{
    QStringList words;
    for (const T &value : values)
        words << textOf(value);
    words.removeAll(QString());
    return words.join(QLatin1StringView("; "));
}

// All that a value says beyond its defaults; ids say nothing.
template<Described T>
QString textOf(const T &value)
{
    static const T unset;
    QStringList words;
    const auto add = [&](const auto &field) {
        const bool says = value.*(field.member) != unset.*(field.member)
                          && QLatin1StringView(field.name) != QLatin1StringView("id");
        if (says)
            words << textOf(value.*(field.member));
    };
    std::apply([&](const auto &...field) { (add(field), ...); }, Fields<T>::all);
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace rapporteur
