// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion.h"

#include "guards.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Discussion)
};

std::unexpected<Error> unknown(const QString &id)
{
    return fail(Error::Kind::Usage, Words::tr("there is nothing with the id \"%1\"").arg(id));
}

Happening happened(const QString &event, const Comment &comment, const Signed &by)
{
    return {
        .event = event,
        .person = by.author,
        .time = by.time,
        .details = {
            {u"comment"_s, comment.id},
            {u"words"_s, comment.remarks.value(0).text},
        }};
}

// What the log keeps of a suggestion that is none any more.
QList<LogDetail> detailsOf(const Suggestions &suggestions)
{
    QList<LogDetail> details;
    for (const Suggestion &suggestion : suggestions) {
        details << LogDetail{logdetails::suggestion, suggestion.id}
                << LogDetail{u"of"_s, suggestion.author};
        for (const ContentChange &change : suggestion.changes)
            details << LogDetail{u"at"_s, change.at};
    }
    return details;
}

Result<Suggestions> chosen(const Suggestions &suggestions, const QStringList &ids)
{
    if (ids.isEmpty())
        return suggestions;
    Suggestions found;
    for (const QString &id : ids) {
        const auto suggestion = std::ranges::find(suggestions, id, &Suggestion::id);
        if (suggestion == suggestions.end())
            return unknown(id);
        found << *suggestion;
    }
    return found;
}

void drop(Suggestions &suggestions, const Suggestions &decided)
{
    suggestions.removeIf([&](const Suggestion &suggestion) {
        return std::ranges::contains(decided, suggestion.id, &Suggestion::id);
    });
}

// What was there before, if it was never saved, and what was made of it.
Result<History> withTaken(
    History history, const Readout &before, const Acceptance &acceptance, const Signed &by)
{
    if (acceptance.taken.isEmpty())
        return history;
    const RevisionInfo saved{.author = by.author, .time = by.time};
    RevisionInfo taken = saved;
    taken.event = u"accepted"_s;
    taken.details = detailsOf(acceptance.taken);
    if (acceptance.readout == before)
        return recorded(
            std::move(history),
            {.event = taken.event, .person = by.author, .time = by.time, .details = taken.details});
    return addRevision(std::move(history), before, saved).and_then([&](History present) {
        return addRevision(std::move(present), acceptance.readout, taken);
    });
}

} // namespace

QString freshId(const Review &review, QLatin1StringView prefix, const IdSource::Random &random)
{
    QSet<QString> used;
    for (const Comment &comment : review.comments)
        used << comment.id;
    for (const Suggestion &suggestion : review.suggestions)
        used << suggestion.id;
    return IdSource(used, random).fresh(prefix);
}

Result<Review> answered(Review review, const QString &id, const Utterance &remark)
{
    Comment *comment = findComment(review.comments, id);
    if (!comment)
        return unknown(id);
    comment->remarks << remark;
    return review;
}

Result<Dossier> resolved(Dossier dossier, const QString &id, const Signed &by)
{
    Comment *comment = findComment(dossier.review.comments, id);
    if (!comment)
        return unknown(id);
    if (!comment->isOpen())
        return dossier;
    comment->resolved = by;
    dossier.history = recorded(std::move(dossier.history), happened(u"resolved"_s, *comment, by));
    return dossier;
}

Result<Dossier> reopened(Dossier dossier, const QString &id, const Signed &by)
{
    Comment *comment = findComment(dossier.review.comments, id);
    if (!comment)
        return unknown(id);
    if (comment->isOpen())
        return dossier;
    comment->resolved.reset();
    dossier.history = recorded(std::move(dossier.history), happened(u"reopened"_s, *comment, by));
    return dossier;
}

Result<Decided> accepted(Dossier dossier, const QStringList &ids, const Signed &by)
{
    const Result<Suggestions> wanted = chosen(dossier.review.suggestions, ids);
    if (!wanted)
        return std::unexpected(wanted.error());
    Acceptance acceptance = accepted(dossier.content, *wanted);
    Result<History> history = withTaken(std::move(dossier.history), dossier.content, acceptance, by);
    if (!history)
        return std::unexpected(history.error());
    dossier.history = std::move(*history);
    dossier.content = std::move(acceptance.readout);
    drop(dossier.review.suggestions, acceptance.taken);
    return Decided{std::move(dossier), acceptance.refused};
}

Result<Dossier> rejected(Dossier dossier, const QStringList &ids, const Signed &by)
{
    const Result<Suggestions> unwanted = chosen(dossier.review.suggestions, ids);
    if (!unwanted)
        return std::unexpected(unwanted.error());
    if (unwanted->isEmpty())
        return dossier;
    drop(dossier.review.suggestions, *unwanted);
    dossier.history = recorded(
        std::move(dossier.history),
        {.event = u"rejected"_s,
         .person = by.author,
         .time = by.time,
         .details = detailsOf(*unwanted)});
    return dossier;
}

} // namespace rapporteur
