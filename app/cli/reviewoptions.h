// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <array>

// The options of the commands of a review.
namespace rapporteur::options {

inline constexpr Option
    json{QLatin1StringView("json"), {}, QT_TRANSLATE_NOOP("Cli", "print JSON, for programs")};

inline constexpr Option
    as{QLatin1StringView("as"),
       QLatin1StringView("PERSON"),
       QT_TRANSLATE_NOOP("Cli", "who does it: \"Name <address>\"; you if not given")};

inline constexpr Option role{
    QLatin1StringView("role"),
    QLatin1StringView("ROLE"),
    QT_TRANSLATE_NOOP("Cli", "in which role, as the newsroom's policy calls it")};

inline constexpr Option reason{
    QLatin1StringView("reason"),
    QLatin1StringView("TEXT"),
    QT_TRANSLATE_NOOP("Cli", "why, for the log")};

inline constexpr Option digest{
    QLatin1StringView("digest"),
    QLatin1StringView("DIGEST"),
    QT_TRANSLATE_NOOP("Cli", "digest of the text that was read, or 8 and more of its first digits")};

inline constexpr Option revision{
    QLatin1StringView("revision"),
    QLatin1StringView("N"),
    QT_TRANSLATE_NOOP("Cli", "number of the revision that was read")};

inline constexpr Option scope{
    QLatin1StringView("scope"),
    QLatin1StringView("SCOPE"),
    QT_TRANSLATE_NOOP(
        "Cli", "all, titles, section:ID, translation:LANGUAGE, counterpart:SIDE; all if not given")};

inline constexpr Option sign{
    QLatin1StringView("sign"),
    {},
    QT_TRANSLATE_NOOP("Cli", "sign with the OpenPGP key of the person's address")};

inline constexpr std::array submit{as, role, reason, json};
inline constexpr std::array decide{digest, revision, scope, sign, as, role, reason, json};
inline constexpr std::array look{json};

} // namespace rapporteur::options
