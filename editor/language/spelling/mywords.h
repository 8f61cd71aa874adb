// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QHash>
#include <QSet>

namespace rapporteur {

// The words that the user has added, a plain list of lines for each language.
class MyWords
{
public:
    // In this folder, which comes into being with the first word.
    explicit MyWords(QString folder);

    const QSet<QString> &of(const QString &language);
    Result<> add(const QString &language, const QString &word);
    // These and no others.
    Result<> set(const QString &language, const QSet<QString> &words);

private:
    QString fileFor(const QString &language) const;

    QString m_folder;
    QHash<QString, QSet<QString>> m_words; // by language, as far as read
};

} // namespace rapporteur
