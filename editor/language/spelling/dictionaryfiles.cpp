// SPDX-License-Identifier: GPL-3.0-or-later
#include "dictionaryfiles.h"

#include <QDir>
#include <QLocale>
#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// Languages with one package, called by the language alone.
constexpr std::array plainPackages{
    "ar"_L1, "be"_L1, "bg"_L1, "bn"_L1, "ca"_L1, "cs"_L1, "da"_L1, "el"_L1, "es"_L1,
    "mn"_L1, "eu"_L1, "fr"_L1, "gl"_L1, "gu"_L1, "he"_L1, "hi"_L1, "hr"_L1, "hu"_L1,
    "id"_L1, "is"_L1, "it"_L1, "kk"_L1, "ko"_L1, "lo"_L1, "lt"_L1, "lv"_L1, "ml"_L1,
    "ne"_L1, "nl"_L1, "no"_L1, "pl"_L1, "ro"_L1, "ru"_L1, "si"_L1, "sk"_L1, "sl"_L1,
    "sr"_L1, "sv"_L1, "sw"_L1, "te"_L1, "th"_L1, "tr"_L1, "uk"_L1, "uz"_L1, "vi"_L1,
};

// Languages with a package a country, the first for a tag that names none of them.
constexpr std::array countryPackages{
    "en-us"_L1,
    "en-gb"_L1,
    "en-au"_L1,
    "en-ca"_L1,
    "en-za"_L1,
    "de-de"_L1,
    "de-at"_L1,
    "de-ch"_L1,
    "pt-pt"_L1,
    "pt-br"_L1,
};

QStringList fileNames(const QString &tag, const QString &chosen)
{
    const QLocale locale(tag);
    const QString language = primaryLanguage(tag);
    QStringList names{QString(tag).replace(u'-', u'_')};
    if (!chosen.isEmpty())
        names.insert(tag.contains(u'-') ? 1 : 0, chosen);
    if (locale.language() != QLocale::C)
        names.append(language + u'_' + QLocale::territoryToCode(locale.territory()));
    names.append(language);
    return names;
}

std::optional<DictionaryFiles> filesIn(const QDir &folder, const QString &name)
{
    const DictionaryFiles files{
        .affixes = folder.filePath(name + u".aff"_s), .words = folder.filePath(name + u".dic"_s)};
    if (!QFile::exists(files.affixes) || !QFile::exists(files.words))
        return {};
    return files;
}

} // namespace

QStringList dictionaryFolders()
{
    QStringList folders;
    for (const QString &name : {u"hunspell"_s, u"myspell/dicts"_s})
        folders += QStandardPaths::locateAll(
            QStandardPaths::GenericDataLocation, name, QStandardPaths::LocateDirectory);
    return folders;
}

QStringList installedDictionaries(const QStringList &folders)
{
    QStringList names;
    for (const QString &folder : folders) {
        for (const QString &file : QDir(folder).entryList({u"*.dic"_s}, QDir::Files, QDir::Name)) {
            const QString name = file.chopped(4);
            if (!names.contains(name) && filesIn(QDir(folder), name))
                names.append(name);
        }
    }
    return names;
}

QString primaryLanguage(const QString &tag)
{
    return tag.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
}

std::optional<DictionaryFiles> dictionaryFor(
    const QString &language, const QStringList &folders, const DictionaryChoices &choices)
{
    if (language.isEmpty())
        return {};
    QStringList names = fileNames(language, choices.value(primaryLanguage(language)));
    for (const QString &folder : folders) {
        const QStringList others = QDir(folder).entryList(
            {primaryLanguage(language) + u"_*.dic"_s}, QDir::Files, QDir::Name);
        for (const QString &other : others)
            names.append(other.chopped(4));
    }
    for (const QString &name : std::as_const(names)) {
        for (const QString &folder : folders) {
            if (const auto files = filesIn(QDir(folder), name))
                return files;
        }
    }
    return {};
}

QString dictionaryPackage(const QString &language)
{
    const QString plain = primaryLanguage(language);
    const QString tag = language.toLower();
    for (const QLatin1StringView name : countryPackages) {
        if (name == tag)
            return u"hunspell-"_s + name;
    }
    for (const QLatin1StringView name : countryPackages) {
        if (name.first(2) == plain)
            return u"hunspell-"_s + name;
    }
    return std::ranges::contains(plainPackages, plain) ? u"hunspell-"_s + plain : QString();
}

} // namespace rapporteur
