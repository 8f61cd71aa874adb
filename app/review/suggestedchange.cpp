// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestedchange.h"

#include "changefield.h"
#include "placewords.h"
#include "redline.h"
#include "walk.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::SuggestedChange)
};

// Where it can be seen before it is taken in: behind what it follows, if it is not there yet.
Place placeBefore(const Change &change, const Compared &compared)
{
    Place place = fieldOf(change, compared);
    if (findBlock(compared.before, change.id))
        place.field = change.id;
    else if (findBlock(compared.after, change.id))
        place.field = fieldOf(change, {compared.after, compared.before, {}}).field;
    return place;
}

SuggestedChange suggestedChange(const Change &change, const Compared &compared)
{
    return {
        .where = placeOf(change, compared),
        .words = changeWords(shortened(change)),
        .kind = change.kind,
        .pieces = change.words,
        .before = placeBefore(change, compared),
        .after = fieldOf(change, compared)};
}

// The words of a text as the file has it; of other things, none.
QString plainOf(const std::optional<JsonNode> &node)
{
    if (!node)
        return {};
    if (node->kind == JsonNode::Kind::String)
        return node->string;
    const auto plain = std::ranges::find(node->members, QByteArrayView("plain"), &JsonMember::name);
    return plain == node->members.end() ? QString() : plain->value.string;
}

// What one that no longer applies was meant to do.
QList<SuggestedChange> meant(const Readout &content, const Suggestion &suggestion)
{
    QList<SuggestedChange> changes;
    for (const ContentChange &step : suggestion.changes) {
        const auto was = std::ranges::find(suggestion.before, step.at, &ContentChange::at);
        const QString before = was == suggestion.before.end() ? QString() : plainOf(was->value);
        Change change;
        change.kind = step.value   ? ChangeKind::Edited
                      : step.after ? ChangeKind::Moved
                                   : ChangeKind::Deleted;
        change.place = step.at;
        change.id = step.at.section(u'/', -1);
        change.words = markedUp(before, plainOf(step.value));
        SuggestedChange each = suggestedChange(change, {content, content, {}});
        each.where = placeWords(step.at, content);
        changes << each;
    }
    return changes;
}

} // namespace

QString JudgedSuggestion::words() const
{
    QStringList lines;
    for (const SuggestedChange &change : changes)
        lines << Words::tr("%1: %2", "a place: what is suggested there")
                     .arg(change.where, change.words);
    return lines.join(u'\n');
}

JudgedSuggestion judged(const Readout &content, const Suggestion &suggestion)
{
    JudgedSuggestion result{suggestion, {}, {}};
    const Result<Readout> taken = accepted(content, suggestion);
    if (!taken) {
        result.obstacle = taken.error().message;
        result.changes = meant(content, suggestion);
        return result;
    }
    const Compared both = compared(content, *taken);
    for (const Change &change : both.comparison.changes + both.comparison.numbering)
        result.changes << suggestedChange(change, both);
    if (result.changes.isEmpty())
        result.obstacle = Words::tr("the text says this already");
    return result;
}

} // namespace rapporteur
