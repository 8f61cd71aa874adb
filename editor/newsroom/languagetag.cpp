// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagetag.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr std::array rightToLeftScripts{
    "adlm"_L1,
    "arab"_L1,
    "aran"_L1,
    "hebr"_L1,
    "mand"_L1,
    "mend"_L1,
    "nkoo"_L1,
    "rohg"_L1,
    "samr"_L1,
    "syrc"_L1,
    "thaa"_L1,
};

// Languages whose usual script runs from right to left.
constexpr std::array rightToLeftLanguages{
    "ar"_L1,
    "arc"_L1,
    "arz"_L1,
    "ckb"_L1,
    "dv"_L1,
    "fa"_L1,
    "he"_L1,
    "iw"_L1,
    "ks"_L1,
    "nqo"_L1,
    "prs"_L1,
    "ps"_L1,
    "sd"_L1,
    "syr"_L1,
    "ug"_L1,
    "ur"_L1,
    "yi"_L1,
};

bool contains(const auto &table, QStringView word)
{
    return std::ranges::any_of(table, [word](QLatin1StringView row) {
        return word.compare(row, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

bool isRightToLeft(QStringView language)
{
    qsizetype from = language.indexOf(u'-');
    const QStringView primary = language.first(from < 0 ? language.size() : from);
    while (from >= 0) {
        const qsizetype next = language.indexOf(u'-', from + 1);
        const QStringView subtag
            = language.sliced(from + 1, (next < 0 ? language.size() : next) - from - 1);
        if (subtag.size() == 4 && subtag.front().isLetter())
            return contains(rightToLeftScripts, subtag);
        from = next;
    }
    return contains(rightToLeftLanguages, primary);
}

QStringList fallbacks(const QString &language)
{
    QStringList tags;
    for (QString tag = language; !tag.isEmpty();
         tag.truncate(std::max(tag.lastIndexOf(u'-'), qsizetype(0))))
        tags << tag;
    return tags;
}

QLocale localeOf(const QString &language)
{
    const QLocale locale(language);
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates)
                                           : locale;
}

} // namespace rapporteur
