// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagechoices.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

QString languageName(const QString &tag)
{
    const QLocale locale(tag);
    if (locale.language() == QLocale::C)
        return tag;
    const QString language = QLocale::languageToString(locale.language());
    const bool isPlain = !tag.contains(u'-');
    return isPlain ? language : u"%1 (%2)"_s.arg(language, tag);
}

QStringList languageTags(const QStringList &others)
{
    QStringList tags{u"ar"_s, u"de"_s, u"en"_s, u"en-GB"_s, u"en-US"_s,   u"es"_s,
                     u"fa"_s, u"fr"_s, u"he"_s, u"hi"_s,    u"id"_s,      u"it"_s,
                     u"ja"_s, u"ko"_s, u"mn"_s, u"ms"_s,    u"nl"_s,      u"pl"_s,
                     u"pt"_s, u"ru"_s, u"si"_s, u"sw"_s,    u"ta"_s,      u"th"_s,
                     u"tr"_s, u"uk"_s, u"ur"_s, u"vi"_s,    u"zh-Hans"_s, u"zh-Hant"_s};
    for (const QString &tag : others) {
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    std::ranges::sort(tags, [](const QString &a, const QString &b) {
        return languageName(a).localeAwareCompare(languageName(b)) < 0;
    });
    return tags;
}

} // namespace rapporteur
