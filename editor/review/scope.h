// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "valuereader.h"

namespace rapporteur {

// How much of a readout an approval answers for. In files it is one word: "all", "titles",
// "section:b7", "translation:ja", "counterpart:s2".
struct Scope
{
    enum class Kind {
        All,         // everything but translations and the counterpart's agreement
        Titles,      // titles and names
        Section,     // `part`: the heading's id; in a policy also its words
        Translation, // `part`: its language; in a policy empty: every one
        Counterpart, // the agreement of the other side to a joint text; `part`: its id
    };
    Kind kind = Kind::All;
    QString part = {};
    bool operator==(const Scope &) const = default;
};

QString wordOf(const Scope &scope);
std::optional<Scope> scopeFrom(const QString &word);

// Whether an approval of `given` is one of `wanted`, too.
bool covers(const Scope &given, const Scope &wanted);

JsonNode nodeOf(const Scope &scope);
Checked readInto(Scope &into, const JsonValue &value, const JsonPath &path);

} // namespace rapporteur
