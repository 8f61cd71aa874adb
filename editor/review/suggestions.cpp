// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestions.h"

#include "contentjson.h"
#include "merge.h"
#include "structure.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Suggestions)
};

std::unexpected<Error> refused(const QString &reason)
{
    return fail(Error::Kind::Changed, reason);
}

void addIds(const JsonNode &node, QSet<QString> &ids)
{
    for (const JsonMember &member : node.members) {
        if (member.name == "id" && member.value.kind == JsonNode::Kind::String)
            ids << member.value.string;
        addIds(member.value, ids);
    }
}

// One step, what stood there, and all that it puts in, takes out or moves.
struct Step
{
    ContentChange change;
    std::optional<JsonNode> before;
    QSet<QString> ids;
    qsizetype number; // in the order in which they are taken
};

bool isText(const JsonNode *node)
{
    return node && std::ranges::any_of(node->members, [](const JsonMember &member) {
               return member.name == "plain";
           });
}

std::optional<JsonNode> copyAt(const JsonNode &content, const QString &at)
{
    const JsonNode *node = nodeAt(content, at);
    return node ? std::optional(*node) : std::nullopt;
}

class Stepper
{
public:
    Stepper(const JsonNode &before, const JsonNode &after)
        : m_before(before)
        , m_after(after)
    {}

    QList<Step> steps() const;

private:
    ContentChange whole(const ContentChange &change) const;

    const JsonNode &m_before;
    const JsonNode &m_after;
};

// Characters and the marks over them change together.
ContentChange Stepper::whole(const ContentChange &change) const
{
    const QString owner = change.at.section(u'/', 0, -2);
    if (!isText(nodeAt(m_before, owner)) && !isText(nodeAt(m_after, owner)))
        return change;
    return {owner, {}, copyAt(m_after, owner)};
}

QList<Step> Stepper::steps() const
{
    QList<Step> steps;
    for (const ContentChange &change : deltaBetween(m_before, m_after)) {
        Step step{whole(change), {}, {}, steps.size()};
        const bool isKnown = std::ranges::any_of(steps, [&](const Step &other) {
            return other.change == step.change;
        });
        if (isKnown)
            continue;
        step.before = copyAt(m_before, step.change.at);
        const JsonNode *owner = nodeAt(m_before, step.change.at.section(u'/', 0, -2));
        const bool isElement = owner && owner->kind == JsonNode::Kind::Array;
        if (step.change.after || (isElement && !step.change.value))
            step.ids << step.change.at.section(u'/', -1);
        for (const auto &value : {step.change.value, step.before}) {
            if (value)
                addIds(*value, step.ids);
        }
        steps << step;
    }
    return steps;
}

// Whether one of them makes no sense without the other.
bool belong(const Step &step, const Step &other)
{
    return step.ids.intersects(other.ids)
           || (step.change.after && other.ids.contains(*step.change.after))
           || (other.change.after && step.ids.contains(*other.change.after));
}

QList<QList<Step>> grouped(const QList<Step> &steps)
{
    QList<QList<Step>> groups;
    for (const Step &step : steps) {
        QList<Step> joined;
        for (qsizetype i = 0; i < groups.size();) {
            const bool fits = std::ranges::any_of(groups.at(i), [&](const Step &other) {
                return belong(step, other);
            });
            if (fits)
                joined += groups.takeAt(i);
            else
                ++i;
        }
        groups << (joined << step);
    }
    for (QList<Step> &group : groups)
        std::ranges::sort(group, {}, &Step::number);
    std::ranges::sort(groups, {}, [](const QList<Step> &group) { return group.first().number; });
    return groups;
}

bool takesAway(const Suggestion &suggestion, const QString &at)
{
    return std::ranges::any_of(suggestion.changes, [&](const ContentChange &change) {
        return change.at == at && !change.value && !change.after;
    });
}

// A list that has lost its last element is not in the content any more.
void addEmptyLists(JsonNode &base, const ContentDelta &changes)
{
    for (const ContentChange &change : changes) {
        const QString list = change.at.section(u'/', 0, -2);
        const bool isIntoList = change.after && change.value && !nodeAt(base, list);
        if (isIntoList && !applyDelta(base, {{list, {}, JsonNode(JsonNode::Kind::Array)}}))
            return; // nor is what it stood in, which whoever applies the changes is told
    }
}

// The present content with what the suggestion changes as it was when it was made; what is to be
// taken away must not have changed.
Result<JsonNode> baseFor(const JsonNode &present, const Suggestion &suggestion)
{
    JsonNode base = present;
    for (const ContentChange &before : suggestion.before) {
        const JsonNode *now = nodeAt(present, before.at);
        const bool goes = takesAway(suggestion, before.at);
        if (!now && goes)
            return refused(Words::tr("what it takes away is no longer there"));
        if (goes && *now != *before.value)
            return refused(Words::tr("what it takes away was changed since"));
        if (!goes && !applyDelta(base, {before}))
            return refused(Words::tr("what it changes is no longer there"));
    }
    for (const ContentChange &change : suggestion.changes) {
        const bool wasEmpty
            = change.value && !change.after
              && !std::ranges::contains(suggestion.before, change.at, &ContentChange::at);
        if (wasEmpty && nodeAt(present, change.at) && !applyDelta(base, {{change.at, {}, {}}}))
            return refused(Words::tr("what it changes is no longer there"));
    }
    addEmptyLists(base, suggestion.changes);
    return base;
}

Result<Readout> readoutFrom(const JsonNode &node)
{
    auto readout = contentFrom(node, {nullptr, "content"_L1});
    if (!readout)
        return refused(readout.error().reason);
    return std::move(*readout);
}

// Whether all steps, one group after the other, make one content of the other.
bool make(JsonNode content, const QList<QList<Step>> &groups, const JsonNode &after)
{
    for (const QList<Step> &group : groups) {
        for (const Step &step : group) {
            if (!applyDelta(content, {step.change}))
                return false;
        }
    }
    return deltaBetween(content, after).isEmpty();
}

} // namespace

Suggestions suggestionsBetween(
    const Readout &before,
    const Readout &after,
    const QString &author,
    const QDateTime &time,
    IdSource &ids)
{
    const JsonNode beforeNode = contentNode(before);
    const JsonNode afterNode = contentNode(after);
    const QList<Step> steps = Stepper(beforeNode, afterNode).steps();
    QList<QList<Step>> groups = grouped(steps);
    if (!make(beforeNode, groups, afterNode))
        groups = {steps}; // which cannot be told apart
    Suggestions suggestions;
    for (const QList<Step> &group : std::as_const(groups)) {
        Suggestion suggestion{ids.fresh("s"_L1), author, time, {}, {}, {}};
        for (const Step &step : group) {
            const bool moves = step.change.after && !step.change.value;
            if (step.before && !moves)
                suggestion.before << ContentChange{step.change.at, {}, step.before};
            suggestion.changes << step.change;
        }
        suggestions << suggestion;
    }
    return suggestions;
}

Result<Readout> accepted(const Readout &readout, const Suggestion &suggestion)
{
    const Result<JsonNode> base = baseFor(contentNode(readout), suggestion);
    if (!base)
        return std::unexpected(base.error());
    JsonNode proposed = *base;
    if (!applyDelta(proposed, suggestion.changes))
        return refused(Words::tr("where it belongs is no longer there"));
    const Result<Readout> from = readoutFrom(*base);
    const Result<Readout> to = readoutFrom(proposed);
    if (!from || !to)
        return std::unexpected(from ? to.error() : from.error());
    const Merged result = merge(*from, readout, *to);
    if (!result.conflicts.isEmpty())
        return refused(
            Words::tr("the same words were changed since: %1").arg(result.conflicts.first().ours));
    if (!structureProblems(result.readout).isEmpty() && structureProblems(readout).isEmpty())
        return refused(Words::tr("it would break what was done since"));
    return result.readout;
}

Acceptance accepted(Readout readout, const Suggestions &suggestions)
{
    Acceptance acceptance{std::move(readout), {}, {}};
    for (const Suggestion &suggestion : suggestions) {
        Result<Readout> result = accepted(acceptance.readout, suggestion);
        if (result) {
            acceptance.readout = std::move(*result);
            acceptance.taken << suggestion;
        } else {
            acceptance.refused << Acceptance::Refusal{suggestion.id, result.error().message};
        }
    }
    return acceptance;
}

} // namespace rapporteur
