// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts.h"

#include "digest.h"
#include "enumnames.h"
#include "pagewords.h"
#include "walk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

JsonNode word(const QString &text)
{
    return JsonNode::ofString(text);
}

// Numbers of the document are null where they are zero: not given.
JsonNode given(qint64 number)
{
    return number == 0 ? JsonNode() : JsonNode::ofInteger(number);
}

template<typename Enum>
JsonNode name(Enum value)
{
    const auto &all = EnumNames<Enum>::all;
    return word(QLatin1StringView(std::ranges::find(all, value, &EnumName<Enum>::value)->name));
}

JsonNode object(std::initializer_list<std::pair<const char *, JsonNode>> members)
{
    JsonNode node(JsonNode::Kind::Object);
    for (const auto &[key, value] : members)
        node.add(key, value);
    return node;
}

template<typename Values, typename Make>
JsonNode list(const Values &values, const Make &make)
{
    JsonNode node(JsonNode::Kind::Array);
    for (const auto &value : values)
        node.add(make(value));
    return node;
}

JsonNode momentNode(const Moment &moment)
{
    QString text = moment.date.toString(Qt::ISODate);
    if (moment.time.isValid())
        text += u'T' + moment.time.toString(Qt::ISODate);
    return word(moment.zone.isEmpty() ? text : text + " ["_L1 + moment.zone + u']');
}

JsonNode durationNode(const std::optional<Duration> &duration)
{
    if (!duration)
        return JsonNode();
    return object(
        {{"minutes", JsonNode::ofInteger(duration->minutes)},
         {"approximate", JsonNode::ofBool(duration->approximate)},
         {"covers", word(duration->covers.text)}});
}

JsonNode eventNode(const Event &event)
{
    return object(
        {{"kind", name(event.kind)},
         {"name", word(event.name.text)},
         {"ordinal", given(event.ordinal)},
         {"place", word(event.place.text)},
         {"start", momentNode(event.start)},
         {"end", momentNode(event.end)},
         {"duration", durationNode(event.duration)}});
}

JsonNode participantNodes(const QList<Side> &sides)
{
    JsonNode node(JsonNode::Kind::Array);
    for (const Side &side : sides) {
        for (const Participant &participant : side.participants) {
            node.add(object(
                {{"name", word(fullName(participant.name))},
                 {"honorific", word(participant.honorific)},
                 {"office", word(participant.office.text)},
                 {"side", word(side.name.text)},
                 {"role", name(participant.role)}}));
        }
    }
    return node;
}

JsonNode captions(const Edition &edition)
{
    JsonNode node(JsonNode::Kind::Array);
    forEachPhoto(edition, [&](const Photo &photo) { node.add(word(photo.caption.plain)); });
    return node;
}

JsonNode sections(const Edition &edition)
{
    JsonNode node(JsonNode::Kind::Array);
    forEachBlock(edition, [&](const Block &block) {
        if (block.kind != BlockKind::Heading)
            return;
        node.add(object(
            {{"title", word(block.text.plain)},
             {"level", JsonNode::ofInteger(block.level)},
             {"numbered", JsonNode::ofBool(block.numbering.on)}}));
    });
    return node;
}

JsonNode bullets(const Edition &edition)
{
    JsonNode node(JsonNode::Kind::Array);
    forEachBlock(edition, [&](const Block &block) {
        if (block.kind != BlockKind::List || block.numbering.on)
            return;
        for (const Block &item : block.children)
            node.add(word(item.text.plain));
    });
    return node;
}

JsonNode editionNode(const Readout &readout, const Edition &edition)
{
    const JsonNode texts = bullets(edition);
    return object(
        {{"id", word(edition.id)},
         {"language", word(edition.language)},
         {"kind", name(edition.kind)},
         {"category", word(edition.category)},
         {"title", word(edition.title)},
         {"photoCaptions", captions(edition)},
         {"sections", sections(edition)},
         {"bulletCount", JsonNode::ofInteger(qint64(texts.members.size()))},
         {"bullets", texts},
         {"backLink",
          object(
              {{"text", word(edition.backLink.text)}, {"address", word(edition.backLink.address)}})},
         {"words", JsonNode::ofInteger(printedWords(readout, edition))}});
}

JsonNode leftOverNode(const LeftOver &part)
{
    return object({{"line", given(part.line)}, {"text", word(part.text)}});
}

} // namespace

JsonNode factsOf(const Readout &readout, const QString &path)
{
    return object(
        {{"file", word(path)},
         {"id", word(readout.id)},
         {"digest", word(digestOf(readout))},
         {"profile", word(readout.profile)},
         {"reference", word(readout.reference)},
         {"source", word(readout.source)},
         {"date", word(readout.release.date.toString(Qt::ISODate))},
         {"release", momentNode(readout.release)},
         {"events", list(readout.events, eventNode)},
         {"participants", participantNodes(readout.sides)},
         {"editions",
          list(
              readout.editions,
              [&](const Edition &edition) { return editionNode(readout, edition); })},
         {"leftOver", list(readout.leftOver, leftOverNode)}});
}

} // namespace rapporteur
