// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuereader.h"

#include "isotime.h"

#include <QCoreApplication>

#include <utility>

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
Checked readWritten(
    T &into, const JsonValue &value, const JsonPath &path, const char *wanted, const Form &...forms)
{
    const QString written = value.string().value_or(QString());
    for (const auto &form : {forms...}) {
        into = T::fromString(written, form);
        if (into.isValid() && into.toString(form) == written)
            return {};
    }
    return problem(path, Words::tr(wanted));
}

} // namespace

Checked readInto(bool &into, const JsonValue &value, const JsonPath &path)
{
    const std::optional<bool> given = value.boolean();
    if (!given)
        return problem(path, Words::tr("true or false is expected here"));
    into = *given;
    return {};
}

Checked readInto(qint64 &into, const JsonValue &value, const JsonPath &path)
{
    const std::optional<qint64> given = value.integer();
    if (!given)
        return problem(path, Words::tr("a whole number is expected here"));
    into = *given;
    return {};
}

Checked readInto(int &into, const JsonValue &value, const JsonPath &path)
{
    qint64 number = 0;
    if (const Checked done = readInto(number, value, path); !done)
        return done;
    if (!std::in_range<int>(number))
        return problem(path, Words::tr("%1 is too large a number").arg(number));
    into = int(number);
    return {};
}

Checked readInto(QString &into, const JsonValue &value, const JsonPath &path)
{
    std::optional<QString> given = value.string();
    if (!given)
        return problem(path, Words::tr("a text is expected here"));
    into = std::move(*given);
    return {};
}

Checked readInto(QDate &into, const JsonValue &value, const JsonPath &path)
{
    constexpr auto wanted
        = QT_TRANSLATE_NOOP("ReadoutFile", "a date like 2031-03-04 is expected here");
    return readWritten(into, value, path, wanted, Qt::ISODate);
}

Checked readInto(QTime &into, const JsonValue &value, const JsonPath &path)
{
    constexpr auto wanted
        = QT_TRANSLATE_NOOP("ReadoutFile", "a time of day like 18:00 is expected here");
    return readWritten(into, value, path, wanted, u"HH:mm"_s, u"HH:mm:ss"_s, u"HH:mm:ss.zzz"_s);
}

Checked readInto(QDateTime &into, const JsonValue &value, const JsonPath &path)
{
    into = timeFromIso(value.string().value_or(QString()));
    if (into.isValid())
        return {};
    return problem(path, Words::tr("a time in UTC like 2031-03-04T17:00:00Z is expected here"));
}

Checked readInto(JsonNode &into, const JsonValue &value, const JsonPath &)
{
    into = value.toNode();
    return {};
}

Checked readInto(KeptJson &into, const JsonValue &value, const JsonPath &)
{
    into = KeptJson::lookingAt(value);
    return {};
}

std::unexpected<ContentProblem> unknownWord(
    const QString &word, const QStringList &known, const JsonPath &path)
{
    return problem(
        path, Words::tr("“%1” is not known here; known are: %2").arg(word, known.join(u", "_s)));
}

std::unexpected<ContentProblem> listWanted(const JsonPath &path)
{
    return problem(path, Words::tr("a list is expected here"));
}

std::unexpected<ContentProblem> objectWanted(const JsonPath &path)
{
    return problem(path, Words::tr("an object is expected here"));
}

Read<std::size_t> FieldFinder::find(const JsonPath &member)
{
    for (std::size_t left = m_names.size(); left > 0; --left, ++m_next) {
        if (m_next == m_names.size())
            m_next = 0;
        if (member.name != m_names[m_next])
            continue;
        const quint64 bit = quint64(1) << m_next;
        if ((m_found & bit) != 0)
            return problem(member, Words::tr("this member stands here twice"));
        m_found |= bit;
        return m_next++;
    }
    return problem(member, Words::tr("there is no such member here"));
}

} // namespace rapporteur
