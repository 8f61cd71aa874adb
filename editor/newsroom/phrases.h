// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace rapporteur {

// The few words that an export adds of itself, in the document's language: data from
// resources/phrases/<language>.json, never the user interface's translation.
class Phrases
{
public:
    // Falls back from "zh-Hant-TW" to "zh-Hant", "zh", and at last to English. Never fails.
    static const Phrases &in(const QString &language);

    // The words of a website around the readouts: resources/phrases/site.
    static const Phrases &ofSite(const QString &language);

    // Empty for an unknown key; a test holds every language complete.
    QString operator[](QLatin1StringView key) const;

private:
    using All = QHash<QString, Phrases>;
    static All loadAll(const QString &folder);
    static const Phrases &find(const All &all, const QString &language);

    QHash<QString, QString> m_words;
};

} // namespace rapporteur
