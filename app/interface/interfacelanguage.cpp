// SPDX-License-Identifier: GPL-3.0-or-later
#include "interfacelanguage.h"

#include "preferences.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

const QLatin1StringView folder(":/rapporteur/translations");
const QLatin1StringView english("en");
constexpr auto spoken = "rapporteurLanguage"; // property of the application

QString primarySubtag(const QString &language)
{
    return language.section(u'-', 0, 0).section(u'_', 0, 0);
}

void install(const QString &name, const QString &path)
{
    auto *translator = new QTranslator(qApp);
    if (translator->load(name, path))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

// What the user has set for the region holds as long as the language is the region's.
QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale locale(language);
    return system.language() == locale.language() ? system : locale;
}

} // namespace

QStringList interfaceLanguages()
{
    QStringList languages{english};
    for (const QString &file : QDir(folder).entryList({u"rapporteur_*.qm"_s}, QDir::Files))
        languages.append(file.section(u'_', 1).section(u'.', 0, 0));
    return languages;
}

QString interfaceLanguage(const QString &chosen, const QStringList &wanted)
{
    const QStringList languages = interfaceLanguages();
    if (languages.contains(chosen))
        return chosen;
    for (const QString &language : wanted) {
        if (const QString primary = primarySubtag(language); languages.contains(primary))
            return primary;
    }
    return english;
}

QString nativeName(const QString &language)
{
    return language == english ? u"English"_s : QLocale(language).nativeLanguageName();
}

QString preferredInterfaceLanguage()
{
    return interfaceLanguage(preferences::language.get(), QLocale::system().uiLanguages());
}

void useInterfaceLanguage(const QString &language)
{
    if (qApp->property(spoken) == language)
        return;
    qApp->setProperty(spoken, language);
    qDeleteAll(qApp->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
    QLocale::setDefault(localeFor(language));
    QApplication::setLayoutDirection(QLocale(language).textDirection());
    install(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"rapporteur_"_s + language, folder);
}

} // namespace rapporteur
