// SPDX-License-Identifier: GPL-3.0-or-later
#include "changenodes.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr std::array
    areaNames{"text"_L1, "structure"_L1, "facts"_L1, "formatting"_L1, "numbering"_L1};
constexpr std::array kindNames{"edited"_L1, "inserted"_L1, "deleted"_L1, "moved"_L1};
constexpr std::array pieceNames{"same"_L1, "deleted"_L1, "inserted"_L1};
constexpr std::array conflictNames{
    "words"_L1, "value"_L1, "deletedAndEdited"_L1, "movedTwice"_L1, "list"_L1, "structure"_L1};

void add(JsonNode &object, const char *name, const QString &text)
{
    object.add(QByteArray(name), JsonNode::ofString(text));
}

JsonNode nodeOf(const Change &change)
{
    JsonNode node(JsonNode::Kind::Object);
    add(node, "kind", kindNames.at(std::size_t(change.kind)));
    add(node, "area", areaNames.at(std::size_t(change.area)));
    add(node, "place", change.place);
    add(node, "id", change.id);
    if (change.kind == ChangeKind::Moved) {
        add(node, "from", change.from);
        JsonNode along(JsonNode::Kind::Array);
        for (const QString &id : change.along)
            along.add(JsonNode::ofString(id));
        node.add("along"_ba, std::move(along));
    }
    JsonNode words(JsonNode::Kind::Array);
    for (const Piece &piece : change.words) {
        JsonNode each(JsonNode::Kind::Object);
        add(each, "kind", pieceNames.at(std::size_t(piece.kind)));
        add(each, "text", piece.text);
        words.add(std::move(each));
    }
    node.add("words"_ba, std::move(words));
    return node;
}

JsonNode nodeOf(const QList<Change> &changes)
{
    JsonNode array(JsonNode::Kind::Array);
    for (const Change &change : changes)
        array.add(nodeOf(change));
    return array;
}

} // namespace

JsonNode nodeOf(const Comparison &comparison)
{
    JsonNode node(JsonNode::Kind::Object);
    JsonNode counts(JsonNode::Kind::Object);
    for (std::size_t area = 0; area < areaNames.size(); ++area)
        counts.add(
            QByteArray(areaNames.at(area)), JsonNode::ofInteger(comparison.count(ChangeArea(area))));
    node.add("counts"_ba, std::move(counts));
    node.add("changes"_ba, nodeOf(comparison.changes));
    node.add("numbering"_ba, nodeOf(comparison.numbering));
    return node;
}

JsonNode nodeOf(const QList<Conflict> &conflicts)
{
    JsonNode array(JsonNode::Kind::Array);
    for (const Conflict &conflict : conflicts) {
        JsonNode node(JsonNode::Kind::Object);
        add(node, "kind", nameOf(conflict.kind));
        add(node, "place", conflict.place);
        add(node, "base", conflict.base);
        add(node, "ours", conflict.ours);
        add(node, "theirs", conflict.theirs);
        array.add(std::move(node));
    }
    return array;
}

QLatin1StringView nameOf(Conflict::Kind kind)
{
    return conflictNames.at(std::size_t(kind));
}

} // namespace rapporteur
