// SPDX-License-Identifier: GPL-3.0-or-later
#include "monthnames.h"

#include <QHash>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr std::array languages{
    "en"_L1,
    "fr"_L1,
    "de"_L1,
    "es"_L1,
    "it"_L1,
    "pt"_L1,
    "nl"_L1,
    "ru"_L1,
    "uk"_L1,
    "ar"_L1,
    "ur"_L1,
    "fa"_L1,
    "tr"_L1,
    "id"_L1};

using Names = QHash<QString, int>;

void add(Names &names, QString name, int month)
{
    if (name.endsWith(u'.'))
        name.chop(1);
    names.insert(name.toCaseFolded(), month);
}

Names namesIn(QLatin1StringView language)
{
    Names names;
    const QLocale locale{QString(language)};
    for (int month = 1; month <= 12; ++month) {
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            add(names, locale.monthName(month, format), month);
            add(names, locale.standaloneMonthName(month, format), month);
        }
    }
    if (language == "en"_L1)
        add(names, u"sept"_s, 9);
    return names;
}

const QHash<QString, Names> &allNames()
{
    static const QHash<QString, Names> all = [] {
        QHash<QString, Names> result;
        for (const QLatin1StringView language : languages)
            result.insert(language, namesIn(language));
        return result;
    }();
    return all;
}

} // namespace

int monthNamed(const QString &name, const QString &language)
{
    const QString folded = name.toCaseFolded();
    const int own = allNames().value(language.section(u'-', 0, 0)).value(folded);
    return own > 0 ? own : allNames().value(u"en"_s).value(folded);
}

} // namespace rapporteur
