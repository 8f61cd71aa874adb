// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmlcache.h"

#include "languagetag.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

QByteArray loadStyleSheet()
{
    QFile file(u":/rapporteur/css/page.css"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression
        comments(uR"(/\*.*?\*/)"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression margins(u"\\n\\s*"_s);
    return QString::fromUtf8(file.readAll())
        .remove(comments)
        .replace(margins, u"\n"_s)
        .trimmed()
        .toUtf8();
}

} // namespace

HtmlCache::HtmlCache()
    : m_styleSheet(loadStyleSheet())
{}

const QString &HtmlCache::openGraphLocale(const QString &language)
{
    const auto known = m_locales.constFind(language);
    return known != m_locales.constEnd() ? *known
                                         : *m_locales.insert(language, localeOf(language).name());
}

} // namespace rapporteur
