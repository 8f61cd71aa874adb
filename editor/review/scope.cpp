// SPDX-License-Identifier: GPL-3.0-or-later
#include "scope.h"

#include "valuewriter.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

struct ScopeWord
{
    Scope::Kind kind;
    QLatin1StringView word;
    bool hasPart;
};

constexpr std::array words{
    ScopeWord{Scope::Kind::All, "all"_L1, false},
    ScopeWord{Scope::Kind::Titles, "titles"_L1, false},
    ScopeWord{Scope::Kind::Section, "section"_L1, true},
    ScopeWord{Scope::Kind::Translation, "translation"_L1, true},
    ScopeWord{Scope::Kind::Counterpart, "counterpart"_L1, true},
};

} // namespace

QString wordOf(const Scope &scope)
{
    const QString word = std::ranges::find(words, scope.kind, &ScopeWord::kind)->word;
    return scope.part.isEmpty() ? word : word + u':' + scope.part;
}

std::optional<Scope> scopeFrom(const QString &word)
{
    const QString name = word.section(u':', 0, 0);
    const QString part = word.section(u':', 1);
    const auto *const row = std::ranges::find_if(words, [&](const ScopeWord &known) {
        return known.word == name && (known.hasPart || part.isEmpty());
    });
    if (row == words.end())
        return {};
    return Scope{row->kind, part};
}

bool covers(const Scope &given, const Scope &wanted)
{
    using enum Scope::Kind;
    if (given.kind == All && wanted.kind != Translation && wanted.kind != Counterpart)
        return true;
    return given.kind == wanted.kind && (wanted.part.isEmpty() || given.part == wanted.part);
}

JsonNode nodeOf(const Scope &scope)
{
    return nodeOf(wordOf(scope));
}

Checked readInto(Scope &into, const JsonValue &value, const JsonPath &path)
{
    const Read<QString> word = readAs<QString>(value, path);
    if (!word)
        return std::unexpected(word.error());
    if (const std::optional<Scope> scope = scopeFrom(*word)) {
        into = *scope;
        return {};
    }
    QStringList known;
    for (const ScopeWord &row : words)
        known << row.word + (row.hasPart ? u":…"_s : QString());
    return unknownWord(*word, known, path);
}

} // namespace rapporteur
