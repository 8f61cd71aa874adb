// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standing.h"

namespace rapporteur {

// Details of the log that are read again.
namespace logdetails {
inline constexpr QLatin1StringView from("from");
inline constexpr QLatin1StringView state("state");
inline constexpr QLatin1StringView digestBefore("digestBefore");
inline constexpr QLatin1StringView statement("statement");
inline constexpr QLatin1StringView suggestion("suggestion");
} // namespace logdetails

struct ReviewMove;

// Why something may not be done: the guard that stands in its way, and a sentence.
struct ReviewRefusal
{
    QString guard; // a stable word: "ownText"
    QString reason;
    QList<ReviewAction> next; // what the text allows instead
    bool operator==(const ReviewRefusal &) const = default;
};

// The first guard in the way of `move`, if any.
std::optional<ReviewRefusal> refusalOf(
    const Dossier &dossier, const Policy &policy, const Standing &standing, const ReviewMove &move);

// What state and text allow, whoever does it.
QList<ReviewAction> legalActions(
    const Dossier &dossier, const Policy &policy, const Standing &standing);

// "own text: … ; what may follow: approve, request changes"
QString sentenceOf(const ReviewRefusal &refusal);

} // namespace rapporteur
