// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace rapporteur {

// What web pages have in common: the style sheet, and Open Graph's names of languages.
class HtmlCache
{
public:
    HtmlCache();

    // Without comments and indentation; safe in a style element.
    const QByteArray &styleSheet() const { return m_styleSheet; }

    // "en_GB" for "en-GB"; a language without a region gets its usual one.
    const QString &openGraphLocale(const QString &language);

private:
    QByteArray m_styleSheet;
    QHash<QString, QString> m_locales;
};

} // namespace rapporteur
