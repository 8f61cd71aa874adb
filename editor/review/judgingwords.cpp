// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgingwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

struct ValidityWords
{
    Validity validity;
    QLatin1StringView word;
    const char *name;
    const char *explanation; // %1: the person, %2: the revision
};

constexpr std::array table{
    ValidityWords{
        Validity::Good,
        "good"_L1,
        QT_TRANSLATE_NOOP("Review", "good"),
        QT_TRANSLATE_NOOP("Review", "%1 decided on the present text, revision %2")},
    ValidityWords{
        Validity::Stale,
        "stale"_L1,
        QT_TRANSLATE_NOOP("Review", "stale"),
        QT_TRANSLATE_NOOP("Review", "%1 decided on revision %2; the present text is another one")},
    ValidityWords{
        Validity::Superseded,
        "superseded"_L1,
        QT_TRANSLATE_NOOP("Review", "superseded"),
        QT_TRANSLATE_NOOP("Review", "a later decision on revision %2 took the place of that of %1")},
    ValidityWords{
        Validity::OwnText,
        "ownText"_L1,
        QT_TRANSLATE_NOOP("Review", "own text"),
        QT_TRANSLATE_NOOP(
            "Review",
            "%1 is an author of revision %2, or of one between it and the approval before")},
    ValidityWords{
        Validity::NotEntitled,
        "notEntitled"_L1,
        QT_TRANSLATE_NOOP("Review", "not entitled"),
        QT_TRANSLATE_NOOP("Review", "the newsroom’s policy does not know %1 in this role")},
    ValidityWords{
        Validity::Unsigned,
        "unsigned"_L1,
        QT_TRANSLATE_NOOP("Review", "unsigned"),
        QT_TRANSLATE_NOOP("Review", "%1 did not sign, and the newsroom’s policy asks for it")},
    ValidityWords{
        Validity::UncountedKey,
        "uncountedKey"_L1,
        QT_TRANSLATE_NOOP("Review", "key does not count"),
        QT_TRANSLATE_NOOP(
            "Review", "the key that signed is none of those that the policy names for %1")},
    ValidityWords{
        Validity::OtherPerson,
        "otherPerson"_L1,
        QT_TRANSLATE_NOOP("Review", "another person’s key"),
        QT_TRANSLATE_NOOP("Review", "the key that signed does not have the address of %1")},
    ValidityWords{
        Validity::ExpiredKey,
        "expiredKey"_L1,
        QT_TRANSLATE_NOOP("Review", "expired key"),
        QT_TRANSLATE_NOOP("Review", "the key with which %1 signed has expired")},
    ValidityWords{
        Validity::RevokedKey,
        "revokedKey"_L1,
        QT_TRANSLATE_NOOP("Review", "revoked key"),
        QT_TRANSLATE_NOOP("Review", "the key with which %1 signed was revoked")},
    ValidityWords{
        Validity::UnknownKey,
        "unknownKey"_L1,
        QT_TRANSLATE_NOOP("Review", "unknown key"),
        QT_TRANSLATE_NOOP(
            "Review", "the key with which %1 signed is not in the key ring; import it to verify")},
    ValidityWords{
        Validity::Unchecked,
        "unchecked"_L1,
        QT_TRANSLATE_NOOP("Review", "not verified"),
        QT_TRANSLATE_NOOP("Review", "GnuPG could not verify the signature of %1")},
    ValidityWords{
        Validity::OtherReadout,
        "otherReadout"_L1,
        QT_TRANSLATE_NOOP("Review", "of another readout"),
        QT_TRANSLATE_NOOP("Review", "the decision of %1 is about another readout")},
    ValidityWords{
        Validity::EditedDigest,
        "editedDigest"_L1,
        QT_TRANSLATE_NOOP("Review", "edited digest"),
        QT_TRANSLATE_NOOP(
            "Review", "the digest in the decision of %1 is not that of the revision it names")},
    ValidityWords{
        Validity::Forged,
        "forged"_L1,
        QT_TRANSLATE_NOOP("Review", "forged"),
        QT_TRANSLATE_NOOP(
            "Review", "the decision of %1 is not as it was given: it was edited, or put in")},
};

const ValidityWords &wordsOf(Validity validity)
{
    return *std::ranges::find(table, validity, &ValidityWords::validity);
}

} // namespace

QString wordOf(Validity validity)
{
    return wordsOf(validity).word;
}

QString nameOf(Validity validity)
{
    return Words::tr(wordsOf(validity).name);
}

QString explanationOf(const JudgedApproval &judged)
{
    const bool isPart = judged.approval.statement.scope.kind != Scope::Kind::All;
    // not by arg(), which wants every place to be used
    const QString explanation
        = judged.validity == Validity::Good && isPart
              ? Words::tr("%1 decided on this part of the text, which is as it was in revision %2")
              : Words::tr(wordsOf(judged.validity).explanation);
    return QString(explanation)
        .replace("%2"_L1, QString::number(judged.revision))
        .replace("%1"_L1, judged.approval.statement.person);
}

QString stateWords(const Standing &standing)
{
    const QString state = nameOf(standing.state);
    if (standing.isStale)
        return Words::tr("%1, stale", "a state whose approvals are of another text").arg(state);
    return isUnfounded(standing)
               ? Words::tr("%1, no longer valid", "a state whose approvals do not hold").arg(state)
               : state;
}

} // namespace rapporteur
