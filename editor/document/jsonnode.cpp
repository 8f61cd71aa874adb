// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonnode.h"

#include "jsonescapes.h"

#include <algorithm>
#include <vector>

namespace rapporteur {

namespace {

// Turns a node into text, indented or canonical; the two differ in order and white space alone.
class Printer
{
public:
    explicit Printer(bool canonical)
        : m_canonical(canonical)
    {}

    void print(const JsonNode &node);
    QByteArray result() && { return std::move(m_out); }

private:
    void printMembers(const JsonNode &node, char open, char close);
    void printMember(const JsonMember &member, bool named);
    void breakLine();

    QByteArray m_out;
    int m_depth = 0;
    bool m_canonical;
};

void Printer::print(const JsonNode &node)
{
    switch (node.kind) {
    case JsonNode::Kind::Null: m_out += "null"; break;
    case JsonNode::Kind::Bool: m_out += node.number ? "true" : "false"; break;
    case JsonNode::Kind::Integer: m_out += QByteArray::number(node.number); break;
    case JsonNode::Kind::String: appendJsonString(m_out, node.string.toUtf8()); break;
    case JsonNode::Kind::Real:
    case JsonNode::Kind::Verbatim: m_out += node.verbatim; break;
    case JsonNode::Kind::Array: printMembers(node, '[', ']'); break;
    case JsonNode::Kind::Object: printMembers(node, '{', '}'); break;
    }
}

void Printer::printMembers(const JsonNode &node, char open, char close)
{
    std::vector<const JsonMember *> members;
    members.reserve(std::size_t(node.members.size()));
    for (const JsonMember &member : node.members)
        members.push_back(&member);
    const bool named = node.kind == JsonNode::Kind::Object;
    // Names are ASCII, so bytes and UTF-16 code units sort alike.
    if (m_canonical && named)
        std::ranges::sort(members, {}, [](const JsonMember *member) {
            return QByteArrayView(member->name);
        });

    m_out += open;
    ++m_depth;
    for (const JsonMember *member : members) {
        if (member != members.front())
            m_out += ',';
        printMember(*member, named);
    }
    --m_depth;
    if (!members.empty())
        breakLine();
    m_out += close;
}

void Printer::printMember(const JsonMember &member, bool named)
{
    breakLine();
    if (named) {
        appendJsonString(m_out, member.name);
        m_out += m_canonical ? ":" : ": ";
    }
    print(member.value);
}

void Printer::breakLine()
{
    if (m_canonical)
        return;
    m_out += '\n';
    m_out.append(qsizetype(m_depth) * 2, ' ');
}

} // namespace

JsonNode::JsonNode(Kind ofKind)
    : kind(ofKind)
{}

bool JsonNode::operator==(const JsonNode &other) const = default;

JsonNode JsonNode::ofBool(bool value)
{
    JsonNode node(Kind::Bool);
    node.number = value ? 1 : 0;
    return node;
}

JsonNode JsonNode::ofInteger(qint64 value)
{
    JsonNode node(Kind::Integer);
    node.number = value;
    return node;
}

JsonNode JsonNode::ofString(QString value)
{
    JsonNode node(Kind::String);
    node.string = std::move(value);
    return node;
}

JsonNode JsonNode::ofVerbatim(QByteArray text)
{
    JsonNode node(Kind::Verbatim);
    node.verbatim = std::move(text);
    return node;
}

void JsonNode::add(QByteArray name, JsonNode value)
{
    members.push_back({std::move(name), std::move(value)});
}

void JsonNode::add(JsonNode element)
{
    members.push_back({{}, std::move(element)});
}

void appendJsonString(QByteArray &out, QByteArrayView utf8)
{
    out += '"';
    appendEscaped<jsonEscapes>(out, utf8);
    out += '"';
}

QByteArray toIndentedJson(const JsonNode &node)
{
    Printer printer(false);
    printer.print(node);
    return std::move(printer).result() + '\n';
}

QByteArray toCanonicalJson(const JsonNode &node)
{
    Printer printer(true);
    printer.print(node);
    return std::move(printer).result();
}

} // namespace rapporteur
