// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile.h"

#include "languagetag.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr auto plainProfile = "en"_L1;

QJsonObject objectIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

// The profile's own members over those of the profile it is "like".
QJsonObject inherited(const QString &id)
{
    const QJsonObject own = objectIn(":/rapporteur/profiles/%1.json"_L1.arg(id));
    const QString like = own["like"_L1].toString();
    QJsonObject all = like.isEmpty() ? QJsonObject() : inherited(like);
    for (auto member = own.begin(); member != own.end(); ++member)
        all[member.key()] = member.value();
    all["id"_L1] = id;
    return all;
}

void read(const QJsonValue &value, QString &text)
{
    text = value.toString();
}

void read(const QJsonValue &value, QStringList &texts)
{
    texts = value.toVariant().toStringList();
}

HouseProfile load(const QString &id)
{
    const QJsonObject object = inherited(id);
    HouseProfile profile;
    forEachField(profile, [&object](const char *name, auto &member) {
        read(object[QLatin1StringView(name)], member);
    });
    return profile;
}

QList<HouseProfile> loadAll()
{
    QList<HouseProfile> all;
    QDirIterator files(u":/rapporteur/profiles"_s, {u"*.json"_s}, QDir::Files);
    while (files.hasNext())
        all << load(files.nextFileInfo().completeBaseName());
    std::ranges::sort(all, {}, &HouseProfile::id);
    return all;
}

const HouseProfile *find(const QString &value, QString HouseProfile::*member)
{
    const auto found = std::ranges::find(profiles(), value, member);
    return found == profiles().end() ? nullptr : &*found;
}

} // namespace

const HouseProfile &profileFor(const QString &id, const QString &language)
{
    if (const HouseProfile *profile = find(id, &HouseProfile::id))
        return *profile;
    for (const QString &tag : fallbacks(language)) {
        // a plain profile is called as its language; a publisher's is second best
        if (const HouseProfile *profile = find(tag, &HouseProfile::id))
            return *profile;
        if (const HouseProfile *profile = find(tag, &HouseProfile::language))
            return *profile;
    }
    return *find(plainProfile, &HouseProfile::id);
}

const QList<HouseProfile> &profiles()
{
    static const QList<HouseProfile> all = loadAll();
    return all;
}

} // namespace rapporteur
