// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <optional>

// Where the dictionaries of the system lie.
namespace rapporteur {

struct DictionaryFiles
{
    QString affixes;
    QString words;
    bool operator==(const DictionaryFiles &) const = default;
};

// The user's folder first, then the system's.
QStringList dictionaryFolders();

// Names of dictionaries by language, as the user wants them: "en" → "en_GB".
using DictionaryChoices = QHash<QString, QString>;

// Names of those that lie there: "en_GB", "fr".
QStringList installedDictionaries(const QStringList &folders);

// "en" of "en-GB" and of "en_GB": what a choice is made for.
QString primaryLanguage(const QString &tag);

// The files for a BCP 47 tag: of just that language and country, else those chosen for the
// language, else of the country where the language is mostly written, else of any.
std::optional<DictionaryFiles> dictionaryFor(
    const QString &language, const QStringList &folders, const DictionaryChoices &choices = {});

// The Debian package that brings a dictionary for the language ("hunspell-fr"); empty: there is
// none, as for languages whose words are not set apart.
QString dictionaryPackage(const QString &language);

} // namespace rapporteur
