// SPDX-License-Identifier: GPL-3.0-or-later
#include "review.h"

#include "canonicalwriter.h"
#include "guards.h"
#include "reviewfields.h"
#include "sha256.h"

#include <QSet>

#include <algorithm>

namespace rapporteur {

QByteArray canonicalForm(const Statement &statement)
{
    return canonicalJson(statement);
}

QString digestOf(const Statement &statement)
{
    return QString::fromLatin1(sha256Of(canonicalForm(statement)));
}

namespace {

QSet<QString> decidedIn(const EventLog &log)
{
    QSet<QString> ids;
    for (const LogEntry &entry : log) {
        for (const LogDetail &detail : entry.details) {
            if (detail.name == logdetails::suggestion)
                ids += detail.value;
        }
    }
    return ids;
}

bool has(const Suggestions &suggestions, const QString &id)
{
    return std::ranges::contains(suggestions, id, &Suggestion::id);
}

Suggestions merged(Suggestions ours, const Suggestions &theirs, const QSet<QString> &decided)
{
    ours.removeIf([&](const Suggestion &suggestion) {
        return decided.contains(suggestion.id) && !has(theirs, suggestion.id);
    });
    for (const Suggestion &suggestion : theirs) {
        if (!has(ours, suggestion.id) && !decided.contains(suggestion.id))
            ours << suggestion;
    }
    return ours;
}

} // namespace

Review merged(Review ours, const Review &theirs, const EventLog &log)
{
    for (const Approval &approval : theirs.approvals) {
        if (!ours.approvals.contains(approval))
            ours.approvals << approval;
    }
    if (!ours.schedule)
        ours.schedule = theirs.schedule;
    ours.comments = merged(std::move(ours.comments), theirs.comments);
    ours.suggestions = merged(std::move(ours.suggestions), theirs.suggestions, decidedIn(log));
    return ours;
}

} // namespace rapporteur
