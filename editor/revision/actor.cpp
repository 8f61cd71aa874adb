// SPDX-License-Identifier: GPL-3.0-or-later
#include "actor.h"

#include "username.h"

#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Kept
{
    const char *key;
    QString Actor::*member;
};

constexpr std::array keptMembers{
    Kept{"person/name", &Actor::name},
    Kept{"person/mail", &Actor::mail},
    Kept{"person/role", &Actor::role},
};

bool isBracket(QChar c)
{
    return c == u'<' || c == u'>';
}

bool isName(QStringView text)
{
    return std::ranges::none_of(text, isBracket);
}

bool isMail(QStringView text)
{
    return text.size() > 2 && text.sliced(1).chopped(1).contains(u'@')
           && std::ranges::none_of(text, [](QChar c) { return isBracket(c) || c.isSpace(); });
}

QSettings settings()
{
    return QSettings(u"Rapporteur"_s, u"Rapporteur"_s);
}

} // namespace

QString personOf(const Actor &actor)
{
    if (actor.mail.isEmpty())
        return actor.name;
    const QString address = u'<' + actor.mail + u'>';
    return actor.name.isEmpty() ? address : actor.name + u' ' + address;
}

Actor actorOf(const QString &person)
{
    const QStringView words = QStringView(person).trimmed();
    const qsizetype open = words.indexOf(u'<');
    if (open < 0 || !isName(words.first(open)) || !words.endsWith(u'>')
        || !isMail(words.sliced(open + 1).chopped(1)))
        return {.name = person.simplified(), .mail = {}, .role = {}};
    return {
        .name = words.first(open).toString().simplified(),
        .mail = words.sliced(open + 1).chopped(1).toString(),
        .role = {}};
}

bool isSamePerson(const QString &one, const QString &other)
{
    const Actor first = actorOf(one);
    const Actor second = actorOf(other);
    const auto member = first.mail.isEmpty() || second.mail.isEmpty() ? &Actor::name : &Actor::mail;
    return !(first.*member).isEmpty()
           && (first.*member).compare(second.*member, Qt::CaseInsensitive) == 0;
}

Actor currentActor()
{
    Actor actor;
    const QSettings stored = settings();
    for (const Kept &kept : keptMembers)
        actor.*(kept.member) = stored.value(QLatin1StringView(kept.key)).toString().simplified();
    if (actor.name.isEmpty())
        actor.name = userName();
    if (actor.mail.isEmpty())
        actor.mail = qEnvironmentVariable("EMAIL");
    return actor;
}

void setCurrentActor(const Actor &actor)
{
    QSettings stored = settings();
    for (const Kept &kept : keptMembers)
        stored.setValue(QLatin1StringView(kept.key), actor.*(kept.member));
}

} // namespace rapporteur
