// SPDX-License-Identifier: GPL-3.0-or-later
#include "dictionarychoices.h"

#include "interfacelanguage.h"
#include "preferences.h"
#include "profile.h"

#include <QCollator>

#include <algorithm>

namespace rapporteur {

DictionaryChoices dictionaryChoices()
{
    DictionaryChoices choices;
    for (const QString &row : preferences::dictionaries.get())
        choices[row.section(u'=', 0, 0)] = row.section(u'=', 1);
    return choices;
}

void chooseDictionary(const QString &language, const QString &dictionary)
{
    DictionaryChoices choices = dictionaryChoices();
    choices[language] = dictionary;
    QStringList rows;
    for (const auto &[key, value] : choices.asKeyValueRange()) {
        if (!value.isEmpty())
            rows.append(key + u'=' + value);
    }
    rows.sort();
    preferences::dictionaries.set(rows);
}

QStringList spellingLanguages(const QStringList &folders)
{
    QStringList languages = interfaceLanguages();
    for (const HouseProfile &profile : profiles())
        languages.append(primaryLanguage(profile.language));
    languages.removeIf(
        [](const QString &language) { return dictionaryPackage(language).isEmpty(); });
    for (const QString &dictionary : installedDictionaries(folders))
        languages.append(primaryLanguage(dictionary));
    languages.removeDuplicates();
    const QCollator collator;
    std::ranges::sort(languages, [&](const QString &a, const QString &b) {
        return collator.compare(nativeName(a), nativeName(b)) < 0;
    });
    return languages;
}

} // namespace rapporteur
