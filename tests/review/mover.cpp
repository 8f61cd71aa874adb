// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewed.h"
#include "sha256.h"

#include <QCoreApplication>

#include <cstdio>
#include <print>

// Takes a readout from state to state until it is killed, and says before each save which bytes it
// will write, and for what. Decisions are signed by the key of bob@example.org. Usage: mover FILE

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

namespace {

// Two readouts that go through every action between them.
const QList<QList<ReviewAction>> rounds{
    {ReviewAction::Submit, ReviewAction::ForcePublish, ReviewAction::Approve},
    {
        ReviewAction::Submit,
        ReviewAction::Claim,
        ReviewAction::Release,
        ReviewAction::RequestChanges,
        ReviewAction::Recall,
        ReviewAction::Submit,
        ReviewAction::Approve,
        ReviewAction::Schedule,
        ReviewAction::Unschedule,
        ReviewAction::Publish,
        ReviewAction::Submit,
        ReviewAction::Approve,
        ReviewAction::Correct,
        ReviewAction::Withdraw,
    },
};

Result<> write(const QString &path, const Dossier &dossier, const QString &word)
{
    const ReadoutFile file = fileOf(dossier);
    std::println("{} {}", sha256Of(toJson(file)).toStdString(), word.toStdString());
    std::fflush(stdout);
    return saveReadout(path, file).transform([](const FileStamp &) {});
}

Moment at(int day)
{
    return withUtc({QDate(2031, 3, day), QTime(9, 0), u"UTC"_s, {}});
}

ReviewMove stepFor(ReviewAction action)
{
    const bool isReview = action == ReviewAction::Approve || action == ReviewAction::RequestChanges;
    ReviewMove step = move(action, isReview ? bob : ada);
    if (isReview)
        step.sign = [](const QByteArray &bytes) { return signatureOf(bytes, bob.mail); };
    if (action == ReviewAction::Schedule)
        step.schedule = at(2);
    return step;
}

// What is out already is submitted again with a correction.
Dossier corrected(Dossier dossier)
{
    dossier.content.editions[0].title += u" and Grauland"_s;
    dossier.content.corrections << Correction{at(1), u"The place was wrong."_s};
    return dossier;
}

Result<> goRound(const QString &path, const QList<ReviewAction> &round, int number)
{
    Policy policy;
    policy.signatures = true;
    Dossier dossier = saved({}, visit(u"Visit %1"_s.arg(number)), ada);
    if (const Result<> written = write(path, dossier, u"begin"_s); !written)
        return written;
    for (const ReviewAction action : round) {
        const bool isOut = standingOf(dossier, policy).state == ReviewState::Published;
        if (isOut && action == ReviewAction::Submit)
            dossier = corrected(std::move(dossier));
        Result<Dossier> after = tried(dossier, stepFor(action), policy);
        if (!after)
            return std::unexpected(after.error());
        dossier = std::move(*after);
        if (const Result<> written = write(path, dossier, wordOf(action)); !written)
            return written;
    }
    return {};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString path = QCoreApplication::arguments().value(1);
    for (int number = 1;; ++number) {
        const Result<> gone = goRound(path, rounds.at(number % rounds.size()), number);
        if (!gone) {
            std::println(stderr, "{}", gone.error().message.toStdString());
            return 1;
        }
    }
}
