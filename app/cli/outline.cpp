// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"
#include "facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

using Kind = JsonNode::Kind;

// "photo captions" for "photoCaptions"
QString label(const QByteArray &name)
{
    QString text;
    for (const QChar letter : QString::fromUtf8(name))
        text += letter.isUpper() ? u' ' + QString(letter.toLower()) : QString(letter);
    return text;
}

bool isGiven(const JsonNode &node)
{
    const auto isMemberGiven = [](const JsonMember &member) { return isGiven(member.value); };
    switch (node.kind) {
    case Kind::Null: return false;
    case Kind::String: return !node.string.isEmpty();
    case Kind::Array:
    case Kind::Object: return std::ranges::any_of(node.members, isMemberGiven);
    default: return true;
    }
}

QString scalar(const JsonNode &node)
{
    if (node.kind == Kind::Bool)
        return node.number ? Cli::tr("yes") : Cli::tr("no");
    return node.kind == Kind::Integer ? QString::number(node.number) : printable(node.string);
}

QString lines(const JsonNode &node, const QString &indent);

QString member(const QString &head, const JsonNode &value, const QString &indent)
{
    const bool isGroup = value.kind == Kind::Array || value.kind == Kind::Object;
    return isGroup ? head + u'\n' + lines(value, indent + "  "_L1)
                   : head + u' ' + scalar(value) + u'\n';
}

QString element(const JsonNode &value, const QString &indent)
{
    if (value.kind != Kind::Object)
        return indent + "- "_L1 + scalar(value) + u'\n';
    QString text = lines(value, indent + "  "_L1);
    return text.replace(indent.size(), 2, "- "_L1);
}

QString lines(const JsonNode &node, const QString &indent)
{
    QString text;
    for (const JsonMember &part : node.members) {
        if (!isGiven(part.value))
            continue;
        text += node.kind == Kind::Array
                    ? element(part.value, indent)
                    : member(indent + label(part.name) + u':', part.value, indent);
    }
    return text;
}

} // namespace

QString outline(const JsonNode &facts)
{
    return lines(facts, QString());
}

} // namespace rapporteur
