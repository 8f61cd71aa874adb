// SPDX-License-Identifier: GPL-3.0-or-later
#include "nextsentence.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::NextSentence)
};

QString missingWords(const Standing &standing)
{
    QStringList words;
    for (const Missing &missing : standing.missing) {
        const QString role = missing.requirement.role;
        words
            << (role.isEmpty() ? Words::tr("approvals: %1").arg(missing.count)
                               : Words::tr("approvals by %1: %2").arg(role).arg(missing.count));
    }
    return words.join(Words::tr(", "));
}

QString submittedSentence(const Standing &standing, const Actor &actor)
{
    if (standing.lastDigest != standing.digest)
        return Words::tr("The text has changed since it was submitted: submit it again.");
    if (isAuthor(standing, actor))
        return Words::tr("Somebody else must approve it. Missing %1.").arg(missingWords(standing));
    if (!standing.claimedBy.isEmpty() && !isSamePerson(standing.claimedBy, personOf(actor)))
        return Words::tr("%1 has claimed it. Missing %2.")
            .arg(standing.claimedBy, missingWords(standing));
    return Words::tr("Approve it, or request changes. Missing %1.").arg(missingWords(standing));
}

} // namespace

bool isAuthor(const Standing &standing, const Actor &actor)
{
    return std::ranges::any_of(standing.authors, [&](const QString &author) {
        return isSamePerson(author, personOf(actor));
    });
}

QString nextSentence(const Standing &standing, const Actor &actor)
{
    if (standing.isStale && standing.state != ReviewState::Submitted)
        return Words::tr("The text has changed since it was approved: submit it again, or have the "
                         "difference approved.");
    if (isUnfounded(standing))
        return Words::tr("Its approvals no longer hold: it must be approved again. Missing %1.")
            .arg(missingWords(standing));
    switch (standing.state) {
    case ReviewState::Draft: return Words::tr("Submit it for review when it is ready.");
    case ReviewState::Submitted: return submittedSentence(standing, actor);
    case ReviewState::ChangesRequested:
        return Words::tr("Change what was asked for, and submit it again.");
    case ReviewState::Approved: return Words::tr("It may be scheduled or published.");
    case ReviewState::Scheduled: return Words::tr("It goes out at its time.");
    case ReviewState::Withdrawn:
        return Words::tr("It was withdrawn; a new text must be submitted.");
    case ReviewState::Published:
    case ReviewState::Corrected: break;
    }
    return standing.debt
               ? Words::tr("It went out without approval: another person must approve it.")
               : Words::tr("It is out; another text of it goes out as a correction.");
}

} // namespace rapporteur
