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

inline constexpr Option
    add{QLatin1StringView("add"), QLatin1StringView("TEXT"), QT_TRANSLATE_NOOP("Cli", "say this")};

inline constexpr Option quote{
    QLatin1StringView("quote"),
    QLatin1StringView("WORDS"),
    QT_TRANSLATE_NOOP("Cli", "about these words of the readout")};

inline constexpr Option
    at{QLatin1StringView("at"),
       QLatin1StringView("PLACE"),
       QT_TRANSLATE_NOOP("Cli", "about this block or field, by its id or path")};

inline constexpr Option edition{
    QLatin1StringView("edition"),
    QLatin1StringView("ID|LANG"),
    QT_TRANSLATE_NOOP("Cli", "in the edition with this id or language")};

inline constexpr Option blocking{
    QLatin1StringView("blocking"),
    {},
    QT_TRANSLATE_NOOP("Cli", "no approval before it is resolved")};

inline constexpr Option reply{
    QLatin1StringView("reply"),
    QLatin1StringView("ID"),
    QT_TRANSLATE_NOOP("Cli", "as an answer to this comment")};

inline constexpr Option resolve{
    QLatin1StringView("resolve"),
    QLatin1StringView("ID"),
    QT_TRANSLATE_NOOP("Cli", "mark this comment as done")};

inline constexpr Option reopen{
    QLatin1StringView("reopen"),
    QLatin1StringView("ID"),
    QT_TRANSLATE_NOOP("Cli", "mark it as open again")};

inline constexpr Option from{
    QLatin1StringView("from"),
    QLatin1StringView("FILE"),
    QT_TRANSLATE_NOOP("Cli", "suggest what would make this readout of it, or revision (FILE@3)")};

inline constexpr Option note{
    QLatin1StringView("note"),
    QLatin1StringView("TEXT"),
    QT_TRANSLATE_NOOP("Cli", "why, for those who decide")};

inline constexpr Option accept{
    QLatin1StringView("accept"),
    QLatin1StringView("IDS"),
    QT_TRANSLATE_NOOP("Cli", "take these in; several with commas between them, or all")};

inline constexpr Option reject{
    QLatin1StringView("reject"),
    QLatin1StringView("IDS"),
    QT_TRANSLATE_NOOP("Cli", "drop these; several with commas between them, or all")};

inline constexpr Option publicNote{
    QLatin1StringView("note"),
    QLatin1StringView("TEXT"),
    QT_TRANSLATE_NOOP("Cli", "what was wrong, and what it reads now"),
    true};

inline constexpr Option minor{
    QLatin1StringView("minor"),
    {},
    QT_TRANSLATE_NOOP("Cli", "keep the note on record, and off the page")};

inline constexpr Option publicReason{
    QLatin1StringView("reason"),
    QLatin1StringView("TEXT"),
    QT_TRANSLATE_NOOP("Cli", "why, for the public"),
    true};

inline constexpr std::array submit{as, role, reason, json};
inline constexpr std::array decide{digest, revision, scope, sign, as, role, reason, json};
inline constexpr std::array correct{publicNote, minor, as, role, json};

inline constexpr Option replace{
    QLatin1StringView("replace"),
    QLatin1StringView("WORDS"),
    QT_TRANSLATE_NOOP("Cli", "these words, wherever they stand in the text that is out")};

inline constexpr Option with{
    QLatin1StringView("with"), QLatin1StringView("WORDS"), QT_TRANSLATE_NOOP("Cli", "by these")};

inline constexpr Option fixedText{
    QLatin1StringView("from"),
    QLatin1StringView("FILE"),
    QT_TRANSLATE_NOOP("Cli", "the corrected text as a readout, or revision (FILE@3), has it")};

inline constexpr std::array hotfix{replace, with, fixedText, publicNote, minor, as, role, json};
inline constexpr std::array withdraw{publicReason, as, role, json};
inline constexpr std::array look{json};
inline constexpr std::array
    comment{add, quote, at, edition, blocking, reply, resolve, reopen, as, json};
inline constexpr std::array suggestions{from, note, accept, reject, as, json};

} // namespace rapporteur::options
