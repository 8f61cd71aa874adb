// SPDX-License-Identifier: GPL-3.0-or-later
#include "revisionbench.h"

#include "compare.h"
#include "digest.h"
#include "historyjson.h"
#include "merge.h"
#include "readoutfile.h"
#include "standing.h"
#include "timing.h"
#include "transition.h"
#include "wordedits.h"

#include <QTimeZone>

#include <print>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int edits = 200;
constexpr int revisions = 500;
constexpr int approvals = 20;
constexpr int rounds = 15;

const QDateTime morning(QDate(2031, 3, 4), QTime(9, 30), QTimeZone::UTC);

History longHistory(Readout readout)
{
    const RevisionInfo info{.author = u"Ada Example"_s, .time = morning};
    History history;
    for (int i = 0; i < revisions; ++i) {
        history = addRevision(std::move(history), readout, info).value_or(History());
        readout = edited(readout, 1, i * 7, u"word"_s + QString::number(i) + u'x');
    }
    return history;
}

// All of it, and its titles on top.
Policy policyOfParts()
{
    Policy policy;
    policy.approvals = {Requirement(), Requirement{{Scope::Kind::Titles}, u"protocol"_s, 1}};
    return policy;
}

Dossier moved(const Dossier &dossier, ReviewAction action, const Scope &scope)
{
    const Actor editor{u"Bob Example"_s, u"bob@example.org"_s, {}};
    const Actor protocol{u"Eve Example"_s, u"eve@example.org"_s, u"protocol"_s};
    const ReviewMove move{
        .action = action,
        .actor = scope.kind == Scope::Kind::All ? editor : protocol,
        .time = morning,
        .digest = digestOf(dossier.content),
        .scope = scope};
    return moved(dossier, {}, move).value_or(dossier);
}

// As many revisions; of every 50th all is approved, and then the titles.
Dossier longReview(const History &history)
{
    Dossier dossier;
    for (const Revision &revision : history.revisions) {
        dossier.content = contentOf(history, revision.number).value_or(Readout());
        const RevisionInfo info{.author = u"Ada Example"_s, .time = morning};
        dossier.history = addRevision(std::move(dossier.history), dossier.content, info)
                              .value_or(History());
        if (revision.number == 1)
            dossier = moved(dossier, ReviewAction::Submit, {});
        if (revision.number % (revisions / (approvals / 2)) == 0) {
            dossier = moved(dossier, ReviewAction::Approve, {});
            dossier = moved(dossier, ReviewAction::Approve, {Scope::Kind::Titles, {}});
        }
    }
    return dossier;
}

void print(const char *name, double milliseconds)
{
    std::println("| {} | {:.3f} |", name, milliseconds);
}

void openAndSave(const QByteArray &bytes, const Readout &changed, const QString &path)
{
    const auto file = readReadout(bytes, u"bench"_s);
    const History history = readHistory(file->history).value_or(History());
    const RevisionInfo info{.author = u"Ada Example"_s, .time = morning.addDays(1)};
    const auto grown = addRevision(history, changed, info);
    (void)saveReadout(path, {.content = changed, .history = toJson(*grown), .review = {}});
}

} // namespace

void printRevisions(const BenchDocument &document, const QString &folder)
{
    const Readout &base = document.readout;
    const Readout ours = edited(base, edits, 0, u"ours"_s);
    const Readout theirs = edited(base, edits, 1, u"theirs"_s);
    const History history = longHistory(base);
    const QByteArray json = toJson(history);
    const Readout head = contentOf(history, revisions).value_or(Readout());
    const QByteArray bytes = rapporteur::toJson({.content = head, .history = json, .review = {}});
    const Readout changed = edited(head, 3, 5, u"last"_s);
    std::println(
        "\n## {}, revisions\n\n| work | median ms |\n| --- | ---: |", document.name.toStdString());
    print("compare, 200 edits", medianMilliseconds(rounds, [&] { (void)compare(base, ours); }));
    print("merge, 200 edits on each side", medianMilliseconds(rounds, [&] {
              (void)merge(base, ours, theirs);
          }));
    print("open and save, 500 revisions", medianMilliseconds(rounds, [&] {
              openAndSave(bytes, changed, folder + u"/revisions.readout"_s);
          }));
    const Dossier dossier = longReview(history);
    Dossier plain;
    plain.content = base;
    plain = moved(moved(plain, ReviewAction::Submit, {}), ReviewAction::Approve, {});
    print("standing, one revision and one approval", medianMilliseconds(rounds, [&] {
              (void)standingOf(plain, {});
          }));
    print("standing, 500 revisions and 20 approvals", medianMilliseconds(rounds, [&] {
              (void)standingOf(dossier, {});
          }));
    print("the same by a policy of parts", medianMilliseconds(rounds, [&] {
              (void)standingOf(dossier, policyOfParts());
          }));
    std::println(
        "\n{} approvals, {} texts approved",
        dossier.review.approvals.size(),
        standingOf(dossier, {}).approved.size());
    std::println(
        "\n500 revisions: {} kB of history, {} kB of texts; {} changes, {} conflicts",
        json.size() / 1000,
        canonicalForm(base).size() * revisions / 1000,
        compare(base, ours).changes.size(),
        merge(base, ours, theirs).conflicts.size());
}

} // namespace rapporteur
