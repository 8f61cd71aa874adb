// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace rapporteur {

// A preference: where it is kept and what holds until the user chooses.
template<typename T>
struct Setting
{
    QLatin1StringView key;
    T fallback;

    T get() const { return QSettings().value(key, fallback).template value<T>(); }
    void set(const T &value) const { QSettings().setValue(key, value); }
};

} // namespace rapporteur
