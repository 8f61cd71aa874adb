// SPDX-License-Identifier: GPL-3.0-or-later
#include "phrases.h"

#include "languagetag.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rapporteur {

Phrases::All Phrases::loadAll(const QString &folder)
{
    All all;
    QDirIterator files(folder, {u"*.json"_s}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        Phrases &phrases = all[files.fileInfo().completeBaseName()];
        const QJsonObject words = QJsonDocument::fromJson(file.readAll()).object();
        for (auto word = words.begin(); word != words.end(); ++word)
            phrases.m_words[word.key()] = word.value().toString();
    }
    return all;
}

const Phrases &Phrases::in(const QString &language)
{
    static const All all = loadAll(u":/rapporteur/phrases"_s);
    return find(all, language);
}

const Phrases &Phrases::ofSite(const QString &language)
{
    static const All all = loadAll(u":/rapporteur/phrases/site"_s);
    return find(all, language);
}

const Phrases &Phrases::find(const All &all, const QString &language)
{
    for (const QString &tag : fallbacks(language)) {
        if (const auto found = all.find(tag); found != all.end())
            return *found;
    }
    return *all.find(u"en"_s);
}

QString Phrases::operator[](QLatin1StringView key) const
{
    return m_words.value(key);
}

} // namespace rapporteur
