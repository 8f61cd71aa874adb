// SPDX-License-Identifier: GPL-3.0-or-later
#include "actor.h"

#include "username.h"

#include <QRegularExpression>
#include <QSettings>

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
    static const QRegularExpression form(u"^([^<>]*)<([^<>\\s]+@[^<>\\s]+)>$"_s);
    const QRegularExpressionMatch match = form.match(person.trimmed());
    if (!match.hasMatch())
        return {.name = person.simplified(), .mail = {}, .role = {}};
    return {.name = match.captured(1).simplified(), .mail = match.captured(2), .role = {}};
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
