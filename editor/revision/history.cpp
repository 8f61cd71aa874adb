// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

#include "contentjson.h"
#include "digest.h"
#include "historyfields.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

std::unexpected<Error> damaged(int number)
{
    return fail(
        Error::Kind::Invalid,
        Words::tr("the content of revision %1 is not what it was when it was saved").arg(number));
}

// The content of a revision as JSON, put together from the whole one that it goes back to.
Result<JsonNode> nodeOfRevision(const History &history, int number)
{
    QList<const Revision *> steps;
    const Revision *revision = findRevision(history, number);
    while (revision && !revision->content) {
        steps << revision;
        revision = revision->parents.isEmpty() ? nullptr
                                               : findRevision(history, revision->parents.first());
    }
    if (!revision)
        return fail(Error::Kind::Usage, Words::tr("there is no revision %1").arg(number));
    JsonNode node = revision->content->toNode();
    for (const Revision *step : std::views::reverse(std::as_const(steps))) {
        if (!applyDelta(node, step->changes))
            return damaged(number);
    }
    if (digestOf(node) != findRevision(history, number)->digest)
        return damaged(number);
    return node;
}

bool isRepetition(const History &history, const QString &digest, RevisionKind kind)
{
    const bool isNews = kind == RevisionKind::Named || kind == RevisionKind::State;
    return !isNews && !history.revisions.isEmpty() && history.revisions.last().digest == digest;
}

void dropAutosaves(QList<Revision> &revisions)
{
    while (!revisions.isEmpty() && revisions.last().kind == RevisionKind::Autosave)
        revisions.removeLast();
}

QString eventOf(const RevisionInfo &info)
{
    if (!info.event.isEmpty())
        return info.event;
    switch (info.kind) {
    case RevisionKind::Named: return u"named"_s;
    case RevisionKind::State: return u"state"_s;
    case RevisionKind::Autosave:
    case RevisionKind::Save: break;
    }
    return u"saved"_s;
}

// Fills in what the content adds to the revision before it, or all of it where that is shorter.
Result<> describe(Revision &revision, const History &history, JsonNode content)
{
    if (revision.parents.isEmpty()) {
        revision.content = std::move(content);
        return {};
    }
    const Result<JsonNode> before = nodeOfRevision(history, revision.parents.first());
    if (!before)
        return std::unexpected(before.error());
    revision.changes = deltaBetween(*before, content);
    if (revision.changes.size() > qsizetype(content.members.size()) * 100) {
        revision.changes.clear();
        revision.content = std::move(content);
    }
    return {};
}

LogEntry entryFor(const Revision &revision, const RevisionInfo &info)
{
    return {
        .number = 0,
        .time = info.time,
        .actor = info.author,
        .event = eventOf(info),
        .revision = revision.number,
        .digest = revision.digest,
        .reason = info.name,
        .details = info.details,
        .hash = {},
    };
}

} // namespace

const Revision *findRevision(const History &history, int number)
{
    const auto found = std::ranges::lower_bound(history.revisions, number, {}, &Revision::number);
    return found != history.revisions.end() && found->number == number ? &*found : nullptr;
}

int revisionWith(const History &history, QStringView digest)
{
    const auto newestFirst = std::views::reverse(history.revisions);
    const auto found = std::ranges::find(newestFirst, digest, &Revision::digest);
    return found == newestFirst.end() ? 0 : found->number;
}

Result<History> addRevision(History history, const Readout &content, const RevisionInfo &info)
{
    const QString digest = digestOf(content);
    const int number = history.revisions.isEmpty() ? 1 : history.revisions.last().number + 1;
    if (info.kind == RevisionKind::Autosave && isRepetition(history, digest, info.kind))
        return history;
    if (info.kind != RevisionKind::Autosave)
        dropAutosaves(history.revisions);
    if (isRepetition(history, digest, info.kind))
        return history;
    Revision revision{
        .number = number,
        .parents = {},
        .kind = info.kind,
        .author = info.author,
        .time = info.time,
        .name = info.name,
        .digest = digest,
        .content = {},
        .changes = {},
    };
    if (!history.revisions.isEmpty())
        revision.parents = QList{history.revisions.last().number} + info.otherParents;
    if (const Result<> described = describe(revision, history, contentNode(content)); !described)
        return std::unexpected(described.error());
    if (info.kind != RevisionKind::Autosave)
        history.log = logged(std::move(history.log), entryFor(revision, info));
    history.revisions << std::move(revision);
    return history;
}

Result<Readout> contentOf(const History &history, int number)
{
    const Result<JsonNode> node = nodeOfRevision(history, number);
    if (!node)
        return std::unexpected(node.error());
    return contentFrom(*node, {nullptr, "content"_L1})
        .transform_error([number](const ContentProblem &problem) {
            return Error{
                Error::Kind::Invalid,
                Words::tr("revision %1: %2: %3").arg(number).arg(problem.path, problem.reason)};
        });
}

} // namespace rapporteur
