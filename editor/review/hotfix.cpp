// SPDX-License-Identifier: GPL-3.0-or-later
#include "hotfix.h"

#include "digest.h"
#include "historymerge.h"
#include "outtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

constexpr auto hotfixEvent = "hotfix"_L1;

History upTo(History history, int revision)
{
    history.revisions.removeIf([=](const Revision &each) { return each.number > revision; });
    return history;
}

RevisionInfo infoOf(const Hotfix &hotfix)
{
    return {.kind = RevisionKind::Save, .author = personOf(hotfix.actor), .time = hotfix.time};
}

// The corrected text as a revision that comes from the one that is out, then the draft again.
Result<History> branched(const Dossier &dossier, int out, const Hotfix &hotfix)
{
    RevisionInfo fix = infoOf(hotfix);
    fix.event = hotfixEvent;
    fix.details = {{u"correction"_s, hotfix.correction.note}};
    return addRevision(dossier.history, dossier.content, infoOf(hotfix))
        .and_then([&](const History &ours) {
            return addRevision(upTo(ours, out), hotfix.text, fix)
                .and_then([&](const History &theirs) {
                    return merged(ours, theirs, dossier.content, infoOf(hotfix));
                });
        });
}

Result<Dossier> submitted(const Dossier &dossier, const Policy &policy, const Hotfix &hotfix)
{
    return moved(
        dossier,
        policy,
        {.action = ReviewAction::Submit,
         .actor = hotfix.actor,
         .time = hotfix.time,
         .reason = hotfix.correction.note});
}

void suggest(Dossier &draft, const Readout &out, const Hotfix &hotfix, IdSource::Random random)
{
    QSet<QString> used;
    for (const Suggestion &suggestion : draft.review.suggestions)
        used += suggestion.id;
    IdSource ids(used, std::move(random));
    Suggestions changes
        = suggestionsBetween(out, hotfix.text, personOf(hotfix.actor), hotfix.time, ids);
    for (Suggestion &suggestion : changes)
        suggestion.note = hotfix.correction.note;
    draft.review.suggestions += changes;
}

} // namespace

Result<Dossier> branchAt(const Dossier &dossier, int revision)
{
    return contentOf(dossier.history, revision).transform([&](Readout text) {
        Dossier branch{std::move(text), upTo(dossier.history, revision), dossier.review};
        branch.review.comments.clear();
        return branch;
    });
}

Dossier rejoined(Dossier dossier, const Dossier &branch)
{
    dossier.history.log = branch.history.log;
    dossier.review.approvals = branch.review.approvals;
    dossier.review.schedule = branch.review.schedule;
    return dossier;
}

Result<Readout> textOut(const Dossier &dossier, const Policy &policy, const QDateTime &time)
{
    const int out = revisionOut(dossier, standingOf(dossier, policy), time);
    if (out == 0)
        return fail(Error::Kind::Refused, Words::tr("no text of it is out to be corrected"));
    return contentOf(dossier.history, out);
}

Result<Dossier> withHotfix(
    Dossier dossier, const Policy &policy, Hotfix hotfix, const IdSource::Random &random)
{
    const int out = revisionOut(dossier, standingOf(dossier, policy), hotfix.time);
    const Result<Readout> text = textOut(dossier, policy, hotfix.time);
    if (!text)
        return std::unexpected(text.error());
    if (hotfix.text == *text)
        return fail(Error::Kind::Refused, Words::tr("the correction changes no word of what is out"));
    hotfix.text.corrections += hotfix.correction;
    if (dossier.content == *text) { // there is no later draft
        dossier.content = hotfix.text;
        return submitted(dossier, policy, hotfix);
    }
    Result<History> history = branched(dossier, out, hotfix);
    if (!history)
        return std::unexpected(history.error());
    dossier.history = std::move(*history);
    suggest(dossier, *text, hotfix, random);
    const int fix = revisionWith(dossier.history, digestOf(hotfix.text));
    return branchAt(dossier, fix)
        .and_then([&](const Dossier &branch) { return submitted(branch, policy, hotfix); })
        .transform([&](const Dossier &branch) { return rejoined(dossier, branch); });
}

int openHotfix(const Dossier &dossier, const Standing &standing)
{
    const EventLog &log = dossier.history.log;
    const auto newestFirst = std::views::reverse(log);
    const auto fix = std::ranges::find(newestFirst, hotfixEvent, &LogEntry::event);
    if (fix == newestFirst.end())
        return 0;
    const bool isApproved
        = std::ranges::contains(standing.approved, fix->digest, &ApprovedRevision::digest);
    const bool isRefused = std::any_of(newestFirst.begin(), fix, [&](const LogEntry &entry) {
        return entry.event == logWordOf(ReviewAction::RequestChanges)
               && entry.digest == fix->digest;
    });
    const bool isBeside = fix->digest != standing.digest;
    return isBeside && !isApproved && !isRefused ? revisionWith(dossier.history, fix->digest) : 0;
}

} // namespace rapporteur
