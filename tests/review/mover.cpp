// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewed.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <array>
#include <cstdio>
#include <print>

// Takes a readout from state to state until it is killed, and says before each save which bytes it
// will write. Usage: mover FILE

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

namespace {

// One round through every action that changes something.
constexpr std::array round{
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
    ReviewAction::Withdraw,
};

Result<> write(const QString &path, const Dossier &dossier)
{
    const ReadoutFile file = fileOf(dossier);
    const QByteArray hash = QCryptographicHash::hash(toJson(file), QCryptographicHash::Sha256);
    std::println("{}", hash.toHex().toStdString());
    std::fflush(stdout);
    return saveReadout(path, file).transform([](const FileStamp &) {});
}

ReviewMove stepFor(ReviewAction action)
{
    const bool isReview = action == ReviewAction::Approve || action == ReviewAction::RequestChanges;
    ReviewMove step = move(action, isReview ? bob : ada);
    if (action == ReviewAction::Schedule)
        step.schedule = withUtc({QDate(2031, 3, 2), QTime(9, 0), u"UTC"_s, {}});
    return step;
}

Result<> goRound(const QString &path, int number)
{
    Dossier dossier = saved({}, visit(u"Visit %1"_s.arg(number)), ada);
    if (const Result<> written = write(path, dossier); !written)
        return written;
    for (const ReviewAction action : round) {
        Result<Dossier> after = tried(dossier, stepFor(action));
        if (!after)
            return std::unexpected(after.error());
        dossier = std::move(*after);
        if (const Result<> written = write(path, dossier); !written)
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
        if (const Result<> gone = goRound(path, number); !gone) {
            std::println(stderr, "{}", gone.error().message.toStdString());
            return 1;
        }
    }
}
