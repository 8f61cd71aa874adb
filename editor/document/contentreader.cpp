// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentjson.h"

#include "enumnames.h"
#include "readoutfields.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReadoutFile)
};

template<typename T>
using Read = std::expected<T, ContentProblem>;

template<typename T>
using As = std::type_identity<T>;

std::unexpected<ContentProblem> problem(const JsonPath &path, const QString &reason)
{
    return std::unexpected(ContentProblem{path.toString(), reason});
}

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

Read<QDate> read(As<QDate>, const JsonNode &node, const JsonPath &path)
{
    return readWritten<QDate>(
        node, path, Words::tr("a date like 2031-03-04 is expected here"), u"yyyy-MM-dd"_s);
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
    if (node.string.endsWith(u'Z')) {
        const Read<QDateTime> value
            = readWritten<QDateTime>(node, path, {}, Qt::ISODate, Qt::ISODateWithMs);
        if (value)
            return value;
    }
    return problem(path, Words::tr("a time in UTC like 2031-03-04T17:00:00Z is expected here"));
}

template<typename Enum>
    requires std::is_enum_v<Enum>
Read<Enum> read(As<Enum>, const JsonNode &node, const JsonPath &path)
{
    const Read<QString> word = read(As<QString>(), node, path);
    if (!word)
        return std::unexpected(word.error());
    QStringList known;
    for (const EnumName<Enum> &entry : EnumNames<Enum>::all) {
        if (*word == QLatin1StringView(entry.name))
            return entry.value;
        known << QLatin1StringView(entry.name);
    }
    return problem(
        path, Words::tr("“%1” is not known here; known are: %2").arg(*word, known.join(u", "_s)));
}

template<typename T>
Read<QList<T>> read(As<QList<T>>, const JsonNode &node, const JsonPath &path);

template<Described T>
Read<T> read(As<T>, const JsonNode &node, const JsonPath &path);

template<typename T>
Read<std::optional<T>> read(As<std::optional<T>>, const JsonNode &node, const JsonPath &path)
{
    return read(As<T>(), node, path).transform([](T value) {
        return std::optional<T>(std::move(value));
    });
}

template<typename T>
Read<QList<T>> read(As<QList<T>>, const JsonNode &node, const JsonPath &path)
{
    if (node.kind != JsonNode::Kind::Array)
        return problem(path, Words::tr("a list is expected here"));
    QList<T> values;
    for (const JsonMember &element : node.members) {
        Read<T> value = read(As<T>(), element.value, path.element(values.size()));
        if (!value)
            return std::unexpected(value.error());
        values << std::move(*value);
    }
    return values;
}

template<typename T>
bool isFieldOf(QByteArrayView name)
{
    return std::apply(
        [&](const auto &...field) { return ((name == field.name) || ...); }, Fields<T>::all);
}

// The members' names all known, and none of them twice.
template<Described T>
std::optional<ContentProblem> misplacedMember(const JsonNode &node, const JsonPath &path)
{
    for (auto member = node.members.begin(); member != node.members.end(); ++member) {
        const auto place = [&](const QString &reason) {
            return ContentProblem{path.member(QLatin1StringView(member->name)).toString(), reason};
        };
        if (!isFieldOf<T>(member->name))
            return place(Words::tr("there is no such member here"));
        if (std::any_of(node.members.begin(), member, [&](const JsonMember &earlier) {
                return earlier.name == member->name;
            }))
            return place(Words::tr("this member stands here twice"));
    }
    return {};
}

template<Described T>
Read<T> read(As<T>, const JsonNode &node, const JsonPath &path)
{
    if (node.kind != JsonNode::Kind::Object)
        return problem(path, Words::tr("an object is expected here"));
    std::optional<ContentProblem> wrong = misplacedMember<T>(node, path);
    T result;
    forEachField(result, [&]<typename Value>(const char *name, Value &value) {
        const auto member = std::ranges::find(node.members, QByteArrayView(name), &JsonMember::name);
        if (wrong || member == node.members.end())
            return;
        Read<Value> got = read(As<Value>(), member->value, path.member(QLatin1StringView(name)));
        if (got)
            value = std::move(*got);
        else
            wrong = got.error();
    });
    if (wrong)
        return std::unexpected(*wrong);
    return result;
}

} // namespace

std::expected<Readout, ContentProblem> contentFrom(const JsonNode &node, const JsonPath &path)
{
    return read(As<Readout>(), node, path);
}

} // namespace rapporteur
