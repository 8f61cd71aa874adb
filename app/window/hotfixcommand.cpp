// SPDX-License-Identifier: GPL-3.0-or-later
#include "hotfixcommand.h"

#include "differencedialog.h"
#include "digest.h"
#include "discussion.h"
#include "hotfix.h"
#include "hotfixdialog.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "newsroom.h"
#include "outtext.h"
#include "policyfile.h"
#include "reviewing.h"
#include "signature.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimeZone>

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::HotfixCommand)
};

QDateTime presentTime()
{
    return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), QTimeZone::UTC);
}

void complain(MainWindow &window, const Error &error)
{
    window.messages().say(MessageBar::Kind::Error, error.message);
}

// The window's readout as it is after one step, with all that hangs on it, saved.
Result<> take(MainWindow &window, const Dossier &after, const QString &label)
{
    window.session().edit({.label = label, .place = {}}, [&](Readout &readout) {
        readout = after.content;
    });
    return window.session().record([&](const ReadoutFile &) { return fileOf(after); });
}

// As the newsroom's clock shows it.
Moment presentMoment(MainWindow &window, const QDateTime &now)
{
    const QString zone = findNewsroom(window.session().path())
                             .transform([](const NewsroomFolder &folder) {
                                 return folder.newsroom.timeZone;
                             })
                             .value_or(QStringLiteral("UTC"));
    const QDateTime local = now.toTimeZone(QTimeZone(zone.toLatin1()));
    return withUtc({.date = local.date(), .time = local.time(), .zone = zone, .utc = {}});
}

void takeIntoDraft(MainWindow &window, const QStringList &ids)
{
    const Signed by{personOf(currentActor()), presentTime()};
    const Result<Decided> taken = readDossier(window.session().file())
                                      .and_then([&](const Dossier &dossier) {
                                          return accepted(dossier, ids, by);
                                      });
    if (!taken)
        return complain(window, taken.error());
    if (!taken->refused.isEmpty())
        return complain(window, {Error::Kind::Refused, taken->refused.first().reason});
    const Result<> done = take(window, taken->dossier, Words::tr("Take in the correction"));
    if (!done)
        complain(window, done.error());
}

void tellHandedIn(MainWindow &window, const QStringList &ids)
{
    const Reviewing &reviewing = window.reviewing();
    const int revision = openHotfix(reviewing.dossier(), reviewing.standing());
    if (revision == 0)
        return window.messages().say(
            MessageBar::Kind::Information,
            Words::tr("The correction is handed in as version %1; somebody else must approve it.")
                .arg(reviewing.standing().revision));
    window.messages().say(
        MessageBar::Kind::Information,
        Words::tr("The correction is handed in as version %1 and waits for its approval; the draft "
                  "is as it was.")
            .arg(revision),
        {{Words::tr("&Take it into the draft, too"),
          [&window, ids] { takeIntoDraft(window, ids); }}});
}

void handIn(MainWindow &window, const Policy &policy, const Hotfix &hotfix)
{
    const Result<Dossier> before = readDossier(window.session().file());
    const Result<Dossier> after = before.and_then([&](const Dossier &dossier) {
        return withHotfix(dossier, policy, hotfix, [] {
            return QRandomGenerator::global()->generate();
        });
    });
    const Result<> done = after.and_then([&](const Dossier &dossier) {
        return take(window, dossier, Words::tr("Correct the published text"));
    });
    if (!done)
        return complain(window, done.error());
    QStringList added;
    for (const Suggestion &suggestion : after->review.suggestions) {
        if (!before->review.suggestions.contains(suggestion))
            added << suggestion.id;
    }
    tellHandedIn(window, added);
}

// Shows what the waiting correction changes, to be approved by somebody else than its author.
void decide(MainWindow &window, const Policy &policy, const Readout &out, int revision)
{
    const Actor actor = currentActor();
    const Result<Dossier> branch = branchAt(window.reviewing().dossier(), revision);
    if (!branch)
        return complain(window, branch.error());
    const SideNames
        names{Words::tr("The published text"), Words::tr("Correction: version %1").arg(revision)};
    if (!agreesToDifference(&window, compared(out, branch->content), names))
        return;
    ReviewMove move{.action = ReviewAction::Approve, .actor = actor, .time = presentTime()};
    move.digest = digestOf(branch->content);
    if (policy.signatures)
        move.sign = [&](const QByteArray &bytes) { return signatureOf(bytes, actor.mail); };
    const Result<> done = window.session().record([&](const ReadoutFile &file) {
        return readDossier(file).and_then([&](const Dossier &dossier) {
            return branchAt(dossier, revision)
                .and_then([&](const Dossier &beside) { return moved(beside, policy, move); })
                .transform([&](const Dossier &beside) { return fileOf(rejoined(dossier, beside)); });
        });
    });
    if (!done)
        return complain(window, done.error());
    window.messages().say(
        MessageBar::Kind::Information,
        Words::tr("You approved the correction, version %1; it goes out when the newsroom is "
                  "published next.")
            .arg(revision));
}

} // namespace

void correctPublished(MainWindow &window)
{
    const Reviewing &reviewing = window.reviewing();
    const QDateTime now = presentTime();
    const Result<Policy> policy = policyFor(window.session().path());
    const Result<Readout> out = policy.and_then(
        [&](const Policy &known) { return textOut(reviewing.dossier(), known, now); });
    if (!out)
        return complain(window, out.error());
    if (const int waiting = openHotfix(reviewing.dossier(), reviewing.standing()); waiting > 0)
        return decide(window, *policy, *out, waiting);
    const int revision = revisionOut(reviewing.dossier(), reviewing.standing(), now);
    const std::optional<HotfixWish> wish = askForHotfix(&window, *out, revision);
    if (!wish)
        return;
    using enum Correction::Weight;
    handIn(
        window,
        *policy,
        {.text = wish->text,
         .correction
         = {.at = presentMoment(window, now),
            .note = wish->note,
            .weight = wish->isMinor ? Minor : Major},
         .actor = currentActor(),
         .time = now});
}

} // namespace rapporteur
