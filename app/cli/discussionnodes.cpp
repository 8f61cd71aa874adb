// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussionnodes.h"

#include "compare.h"
#include "console.h"
#include "redline.h"
#include "reviewfields.h"
#include "valuewriter.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

using State = AnchorFound::State;

constexpr std::array stateNames{"there"_L1, "elsewhere"_L1, "changed"_L1, "gone"_L1};

QString stateSentence(const AnchorFound &found, const QString &words)
{
    switch (found.state) {
    case State::There: return {};
    case State::Elsewhere: return Cli::tr("moved to %1").arg(found.place);
    case State::Changed: return Cli::tr("changed since, now: “%1”").arg(words);
    case State::Gone: break;
    }
    return Cli::tr("no longer in the text");
}

QString headLine(const Comment &comment, const AnchorTexts &texts)
{
    const AnchorFound found = texts.find(comment.anchor);
    QStringList parts{comment.id};
    if (comment.resolved)
        parts << Cli::tr("resolved by %1").arg(comment.resolved->author);
    else
        parts << (comment.blocking ? Cli::tr("open, blocking") : Cli::tr("open"));
    if (!comment.anchor.place.isEmpty())
        parts << comment.anchor.place;
    if (!comment.anchor.quote.isEmpty())
        parts << u"“%1”"_s.arg(comment.anchor.quote);
    if (const QString state = stateSentence(found, texts.wordsAt(found)); !state.isEmpty())
        parts << state;
    return printable(parts.join(u"  "_s)) + u'\n';
}

// What the suggestion makes of the present text; why it does not, where it no longer applies.
struct Effect
{
    QStringList changes;
    QString refusal;
};

Effect effectOf(const Readout &present, const Suggestion &suggestion)
{
    const Result<Readout> result = accepted(present, suggestion);
    if (!result)
        return {{}, result.error().message};
    Effect effect;
    for (const Change &change : compare(present, *result).changes)
        effect.changes << changeSummary(change);
    return effect;
}

} // namespace

JsonNode commentsNode(const Dossier &dossier)
{
    const AnchorTexts texts(dossier.content);
    JsonNode array(JsonNode::Kind::Array);
    for (const Comment &comment : dossier.review.comments) {
        const AnchorFound found = texts.find(comment.anchor);
        JsonNode node = nodeOf(comment);
        node.add("state"_ba, JsonNode::ofString(stateNames.at(size_t(found.state))));
        node.add("place"_ba, JsonNode::ofString(found.place));
        node.add("words"_ba, JsonNode::ofString(texts.wordsAt(found)));
        array.add(std::move(node));
    }
    return array;
}

QString commentLines(const Dossier &dossier)
{
    const AnchorTexts texts(dossier.content);
    QString lines;
    for (const Comment &comment : dossier.review.comments) {
        lines += headLine(comment, texts);
        for (const Utterance &remark : comment.remarks)
            lines += printable(u"  %1  %2: %3"_s.arg(
                         remark.time.toString(Qt::ISODate), remark.author, remark.text.simplified()))
                     + u'\n';
    }
    return lines;
}

JsonNode suggestionsNode(const Dossier &dossier)
{
    JsonNode array(JsonNode::Kind::Array);
    for (const Suggestion &suggestion : dossier.review.suggestions) {
        const Effect effect = effectOf(dossier.content, suggestion);
        JsonNode node = nodeOf(suggestion);
        node.add("applies"_ba, JsonNode::ofBool(effect.refusal.isEmpty()));
        node.add("effect"_ba, JsonNode::ofString(effect.changes.join(u'\n')));
        node.add("refusal"_ba, JsonNode::ofString(effect.refusal));
        array.add(std::move(node));
    }
    return array;
}

QString suggestionLines(const Dossier &dossier)
{
    QString lines;
    for (const Suggestion &suggestion : dossier.review.suggestions) {
        const Effect effect = effectOf(dossier.content, suggestion);
        lines += printable(u"%1  %2  %3"_s.arg(
                     suggestion.id, suggestion.time.toString(Qt::ISODate), suggestion.author))
                 + u'\n';
        if (!suggestion.note.isEmpty())
            lines += u"  "_s + printable(suggestion.note.simplified()) + u'\n';
        for (const QString &change : effect.changes)
            lines += u"  "_s + printable(change) + u'\n';
        if (!effect.refusal.isEmpty())
            lines += u"  "_s + Cli::tr("no longer applies: %1").arg(printable(effect.refusal))
                     + u'\n';
    }
    return lines;
}

} // namespace rapporteur
