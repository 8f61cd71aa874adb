// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "build.h"
#include "transition.h"

#include <QTimeZone>

// A small newsroom for tests of the review: a readout, and who does what with it.
namespace rapporteur::testing {

inline const Actor ada{QStringLiteral("Ada"), QStringLiteral("ada@example.org"), {}};
inline const Actor bob{QStringLiteral("Bob"), QStringLiteral("bob@example.org"), {}};
inline const Actor eve{QStringLiteral("Eve"), QStringLiteral("eve@example.org"), {}};

inline QDateTime noon(int day = 1)
{
    return {QDate(2031, 3, day), QTime(12, 0), QTimeZone::UTC};
}

inline Readout visit(const QString &title = QStringLiteral("A visit to Ruritania"))
{
    Edition edition;
    edition.id = QStringLiteral("e1");
    edition.language = QStringLiteral("en");
    edition.title = title;
    edition.body
        = {build::heading(QStringLiteral("b1"), QStringLiteral("Defence")),
           build::paragraph(QStringLiteral("b2"), QStringLiteral("They met in the afternoon."))};
    Readout readout = build::readout(edition);
    readout.sides = {Side{QStringLiteral("s1"), {QStringLiteral("Ruritania"), {}}, {}}};
    return readout;
}

inline ReviewMove move(ReviewAction action, const Actor &actor, int day = 1)
{
    return {.action = action, .actor = actor, .time = noon(day), .reason = QStringLiteral("So.")};
}

// The dossier once `content` is saved by this person.
inline Dossier saved(Dossier dossier, const Readout &content, const Actor &actor)
{
    const RevisionInfo info{.author = personOf(actor), .time = noon()};
    dossier.content = content;
    dossier.history = addRevision(dossier.history, content, info).value_or(dossier.history);
    return dossier;
}

// The move after the present text was shown.
inline Result<Dossier> tried(const Dossier &dossier, ReviewMove move, const Policy &policy = {})
{
    if (move.digest.isEmpty())
        move.digest = standingOf(dossier, policy).digest;
    return moved(dossier, policy, move);
}

// A dossier that Ada wrote and submitted.
inline Dossier submitted(const Readout &content = visit(), const Policy &policy = {})
{
    const Dossier dossier = saved({}, content, ada);
    return tried(dossier, move(ReviewAction::Submit, ada), policy).value_or(dossier);
}

inline Dossier approved(const Readout &content = visit())
{
    const Dossier dossier = submitted(content);
    return tried(dossier, move(ReviewAction::Approve, bob)).value_or(dossier);
}

} // namespace rapporteur::testing
