// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tuple>
#include <type_traits>
#include <utility>

// How a value describes its members: by a table of names and member pointers, written once beside
// the value (readoutfields.h) and walked by everything that treats members alike.
namespace rapporteur {

template<typename Owner, typename Value>
struct Field
{
    const char *name;
    Value Owner::*member;
};

template<typename Owner>
struct Fields; // Fields<T>::all is a tuple of Field

template<typename T>
concept Described = requires { Fields<T>::all; };

// Whether members with their default value are written like the others.
template<typename T>
inline constexpr bool keepsDefaults = false;

// Calls `visit(name, value.member)` for every member of `value`.
template<typename T, typename Visit>
    requires Described<std::remove_const_t<T>>
void forEachField(T &value, Visit &&visit)
{
    std::apply(
        [&](const auto &...field) { (visit(field.name, value.*(field.member)), ...); },
        Fields<std::remove_const_t<T>>::all);
}

} // namespace rapporteur
