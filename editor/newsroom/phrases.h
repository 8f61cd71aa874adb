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

    // Empty for an unknown key; a test holds every language complete.
    QString operator[](QLatin1StringView key) const;

private:
    static QHash<QString, Phrases> loadAll();

    QHash<QString, QString> m_words;
};

} // namespace rapporteur
