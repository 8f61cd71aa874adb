// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuereader.h"

#include "isotime.h"

#include <QCoreApplication>

#include <limits>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReadoutFile)
};

std::unexpected<ContentProblem> problem(const JsonPath &path, const QString &reason)
{
    return std::unexpected(ContentProblem{path.toString(), reason});
}

// Written with exactly this form, and not merely something that Qt can make a date of.
template<typename T, typename... Form>
Read<T> readWritten(
    const JsonNode &node, const JsonPath &path, const QString &wanted, const Form &...forms)
{
    if (node.kind == JsonNode::Kind::String) {
        for (const auto &form : {forms...}) {
            T value = T::fromString(node.string, form);
            if (value.isValid() && value.toString(form) == node.string)
                return value;
        }
    }
    return problem(path, wanted);
}

} // namespace

Read<bool> read(As<bool>, const JsonNode &node, const JsonPath &path)
{
    if (node.kind != JsonNode::Kind::Bool)
        return problem(path, Words::tr("true or false is expected here"));
    return node.number != 0;
}

Read<qint64> read(As<qint64>, const JsonNode &node, const JsonPath &path)
{
    if (node.kind != JsonNode::Kind::Integer)
        return problem(path, Words::tr("a whole number is expected here"));
    return node.number;
}

Read<int> read(As<int>, const JsonNode &node, const JsonPath &path)
{
    const Read<qint64> number = read(As<qint64>(), node, path);
    if (!number)
        return std::unexpected(number.error());
    if (*number < std::numeric_limits<int>::min() || *number > std::numeric_limits<int>::max())
        return problem(path, Words::tr("%1 is too large a number").arg(*number));
    return int(*number);
}

Read<QString> read(As<QString>, const JsonNode &node, const JsonPath &path)
{
    if (node.kind != JsonNode::Kind::String)
        return problem(path, Words::tr("a text is expected here"));
    return node.string;
}

Read<QDate> read(As<QDate>, const JsonNode &node, const JsonPath &path)
{
    return readWritten<QDate>(
        node, path, Words::tr("a date like 2031-03-04 is expected here"), Qt::ISODate);
}

Read<QTime> read(As<QTime>, const JsonNode &node, const JsonPath &path)
{
    return readWritten<QTime>(
        node,
        path,
        Words::tr("a time of day like 18:00 is expected here"),
        u"HH:mm"_s,
        u"HH:mm:ss"_s,
        u"HH:mm:ss.zzz"_s);
}

Read<QDateTime> read(As<QDateTime>, const JsonNode &node, const JsonPath &path)
{
    if (const QDateTime time = timeFromIso(node.string); time.isValid())
        return time;
    return problem(path, Words::tr("a time in UTC like 2031-03-04T17:00:00Z is expected here"));
}

Read<JsonNode> read(As<JsonNode>, const JsonNode &node, const JsonPath &)
{
    return node;
}

std::unexpected<ContentProblem> unknownWord(
    const QString &word, const QStringList &known, const JsonPath &path)
{
    return problem(
        path, Words::tr("“%1” is not known here; known are: %2").arg(word, known.join(u", "_s)));
}

std::unexpected<ContentProblem> wrongKind(JsonNode::Kind wanted, const JsonPath &path)
{
    return problem(
        path,
        wanted == JsonNode::Kind::Array ? Words::tr("a list is expected here")
                                        : Words::tr("an object is expected here"));
}

std::optional<ContentProblem> misplacedMember(
    const JsonNode &node, const QList<QByteArrayView> &known, const JsonPath &path)
{
    for (auto member = node.members.begin(); member != node.members.end(); ++member) {
        const auto place = [&](const QString &reason) {
            return ContentProblem{path.member(QLatin1StringView(member->name)).toString(), reason};
        };
        if (!known.contains(QByteArrayView(member->name)))
            return place(Words::tr("there is no such member here"));
        if (std::any_of(node.members.begin(), member, [&](const JsonMember &earlier) {
                return earlier.name == member->name;
            }))
            return place(Words::tr("this member stands here twice"));
    }
    return {};
}

} // namespace rapporteur
