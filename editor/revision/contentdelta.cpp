// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentdelta.h"

#include "sequence.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

using Kind = JsonNode::Kind;

QString nameOf(const JsonMember &member)
{
    return QString::fromUtf8(member.name);
}

auto memberNamed(auto &members, const QByteArray &name)
{
    return std::ranges::find(members, name, &JsonMember::name);
}

// The id of an element of a list; empty if it has none that a path can hold.
QString idOf(const JsonNode &node)
{
    const auto id = memberNamed(node.members, "id"_ba);
    const bool isUsable = node.kind == Kind::Object && id != node.members.end()
                          && id->value.kind == Kind::String && !id->value.string.contains(u'/');
    return isUsable ? id->value.string : QString();
}

auto elementWithId(auto &members, const QString &id)
{
    return std::ranges::find_if(members, [&](const JsonMember &element) {
        return idOf(element.value) == id;
    });
}

using Places = QHash<QString, int>;

// Where each id stands; nothing unless every element has one of its own.
std::optional<Places> placesOf(const JsonNode &array)
{
    Places places;
    for (const JsonMember &element : array.members) {
        const QString id = idOf(element.value);
        if (id.isEmpty() || places.contains(id))
            return {};
        places.insert(id, int(places.size()));
    }
    return places;
}

class Differ
{
public:
    void compare(const JsonNode &before, const JsonNode &after, const QString &at);
    ContentDelta result() && { return std::move(m_delta); }

private:
    void compareObjects(const JsonNode &before, const JsonNode &after, const QString &at);
    bool compareLists(const JsonNode &before, const JsonNode &after, const QString &at);
    void compareElements(
        const JsonNode &before, const JsonNode &after, const Places &places, const QString &at);

    static QString within(const QString &at, const QString &step)
    {
        return at.isEmpty() ? step : at + u'/' + step;
    }

    ContentDelta m_delta;
};

void Differ::compare(const JsonNode &before, const JsonNode &after, const QString &at)
{
    if (before == after)
        return;
    if (before.kind == Kind::Object && after.kind == Kind::Object)
        compareObjects(before, after, at);
    else if (!compareLists(before, after, at))
        m_delta << ContentChange{at, {}, after};
}

void Differ::compareObjects(const JsonNode &before, const JsonNode &after, const QString &at)
{
    for (const JsonMember &member : before.members) {
        if (memberNamed(after.members, member.name) == after.members.end())
            m_delta << ContentChange{within(at, nameOf(member)), {}, {}};
    }
    for (const JsonMember &member : after.members) {
        const QString place = within(at, nameOf(member));
        const auto old = memberNamed(before.members, member.name);
        if (old == before.members.end())
            m_delta << ContentChange{place, {}, member.value};
        else
            compare(old->value, member.value, place);
    }
}

bool Differ::compareLists(const JsonNode &before, const JsonNode &after, const QString &at)
{
    if (before.kind != Kind::Array || after.kind != Kind::Array)
        return false;
    const std::optional<Places> old = placesOf(before);
    const std::optional<Places> now = placesOf(after);
    if (!old || !now)
        return false;
    for (const JsonMember &element : before.members) {
        if (const QString id = idOf(element.value); !now->contains(id))
            m_delta << ContentChange{within(at, id), {}, {}};
    }
    compareElements(before, after, *old, at);
    return true;
}

void Differ::compareElements(
    const JsonNode &before, const JsonNode &after, const Places &places, const QString &at)
{
    QList<int> order;
    for (const JsonMember &element : after.members) {
        if (const auto place = places.constFind(idOf(element.value)); place != places.cend())
            order << *place;
    }
    const QList<bool> stays = stayingInOrder(order);
    qsizetype kept = 0;
    QString previous = u""_s;
    for (const JsonMember &element : after.members) {
        const QString id = idOf(element.value);
        const auto place = places.constFind(id);
        if (place == places.cend()) {
            m_delta << ContentChange{within(at, id), previous, element.value};
        } else {
            if (!stays.at(kept++))
                m_delta << ContentChange{within(at, id), previous, {}};
            compare(before.members.at(*place).value, element.value, within(at, id));
        }
        previous = id;
    }
}

// The value that `steps` lead to, or nullptr.
template<typename Node>
Node *valueAt(Node &root, const QStringList &steps)
{
    Node *node = &root;
    for (const QString &step : steps) {
        auto &members = node->members;
        const auto next = node->kind == Kind::Array ? elementWithId(members, step)
                                                    : memberNamed(members, step.toUtf8());
        if (next == members.end())
            return nullptr;
        node = &next->value;
    }
    return node;
}

bool place(JsonNode &list, const QString &id, const ContentChange &change)
{
    if (list.kind != Kind::Array)
        return false;
    JsonMember element;
    const auto old = elementWithId(list.members, id);
    if (old == list.members.end() && !change.value)
        return false;
    if (old != list.members.end()) {
        element = std::move(*old);
        list.members.erase(old);
    }
    if (change.value)
        element.value = *change.value;
    auto at = list.members.begin();
    if (!change.after->isEmpty()) {
        at = elementWithId(list.members, *change.after);
        if (at == list.members.end())
            return false;
        ++at;
    }
    list.members.insert(at, std::move(element));
    return true;
}

bool remove(JsonNode &owner, const QString &step)
{
    auto &members = owner.members;
    const auto old = owner.kind == Kind::Array ? elementWithId(members, step)
                                               : memberNamed(members, step.toUtf8());
    if (old == members.end())
        return false;
    members.erase(old);
    return true;
}

bool set(JsonNode &owner, const QString &step, const JsonNode &value)
{
    if (owner.kind != Kind::Object)
        return false;
    const auto old = memberNamed(owner.members, step.toUtf8());
    if (old == owner.members.end())
        owner.add(step.toUtf8(), value);
    else
        old->value = value;
    return true;
}

bool apply(JsonNode &content, const ContentChange &change)
{
    QStringList steps = change.at.split(u'/');
    const QString last = steps.takeLast();
    JsonNode *owner = valueAt(content, steps);
    if (!owner)
        return false;
    if (change.after)
        return place(*owner, last, change);
    return change.value ? set(*owner, last, *change.value) : remove(*owner, last);
}

} // namespace

const JsonNode *nodeAt(const JsonNode &content, const QString &at)
{
    return valueAt(content, at.split(u'/'));
}

ContentDelta deltaBetween(const JsonNode &before, const JsonNode &after)
{
    Differ differ;
    differ.compare(before, after, {});
    return std::move(differ).result();
}

bool applyDelta(JsonNode &content, const ContentDelta &delta)
{
    return std::ranges::all_of(delta, [&](const ContentChange &change) {
        return apply(content, change);
    });
}

} // namespace rapporteur
