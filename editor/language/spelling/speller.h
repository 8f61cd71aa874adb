// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dictionary.h"
#include "dictionaryfiles.h"
#include "spellingwords.h"

#include <unordered_map>

namespace rapporteur {

// Text to be checked, with the languages of its parts: each span's language stands until the next.
struct SpellingPassage
{
    struct Run
    {
        qsizetype from = 0;
        QString language;
        bool operator==(const Run &) const = default;
    };
    QString text;
    QList<Run> runs; // sorted; the first begins at 0
    bool operator==(const SpellingPassage &) const = default;

    QString languageAt(qsizetype position) const;
};

// Checks passages with the dictionaries of the system, each read when it is first wanted. Lives on
// one thread.
class Speller
{
public:
    explicit Speller(QStringList folders, DictionaryChoices choices = {});

    // The words that their language's dictionary does not have. Where there is no dictionary all
    // words are good, and the language is among missing().
    QList<Span> misspelt(const SpellingPassage &passage);
    QStringList suggestions(const QString &word, const QString &language);

    const QStringList &missing() const { return m_missing; }

private:
    Dictionary *dictionary(const QString &language);

    QStringList m_folders;
    DictionaryChoices m_choices;
    std::unordered_map<QString, std::optional<Dictionary>> m_dictionaries;
    QStringList m_missing;
};

} // namespace rapporteur
