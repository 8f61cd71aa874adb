// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur {

// Where in a file a value stands: a chain of frames on the stack, put into words
// ("content.editions[0].body[3].kind") only when there is something to say.
struct JsonPath
{
    const JsonPath *parent = nullptr;
    QLatin1StringView name; // empty: an element, or the root
    qsizetype index = -1;

    JsonPath member(QLatin1StringView memberName) const { return {this, memberName}; }
    JsonPath element(qsizetype at) const { return {this, {}, at}; }
    QString toString() const;
};

} // namespace rapporteur
