// SPDX-License-Identifier: GPL-3.0-or-later
#include "speller.h"

#include <algorithm>

namespace rapporteur {

QString SpellingPassage::languageAt(qsizetype position) const
{
    const auto after = std::ranges::upper_bound(runs, position, {}, &Run::from);
    return after == runs.begin() ? QString() : std::prev(after)->language;
}

Speller::Speller(QStringList folders, DictionaryChoices choices)
    : m_folders(std::move(folders))
    , m_choices(std::move(choices))
{}

Dictionary *Speller::dictionary(const QString &language)
{
    auto known = m_dictionaries.find(language);
    if (known == m_dictionaries.end()) {
        std::optional<Dictionary> found;
        if (const auto files = dictionaryFor(language, m_folders, m_choices)) {
            if (auto loaded = Dictionary::load(files->affixes, files->words))
                found = std::move(*loaded);
        }
        if (!found && !language.isEmpty())
            m_missing.append(language);
        known = m_dictionaries.emplace(language, std::move(found)).first;
    }
    return known->second ? &*known->second : nullptr;
}

QList<Span> Speller::misspelt(const SpellingPassage &passage)
{
    QList<Span> wrong;
    for (const Span &word : wordsIn(passage.text)) {
        Dictionary *words = dictionary(passage.languageAt(word.from));
        if (words && !words->knows(passage.text.sliced(word.from, word.length)))
            wrong.append(word);
    }
    return wrong;
}

QStringList Speller::suggestions(const QString &word, const QString &language)
{
    Dictionary *words = dictionary(language);
    return words ? words->suggestions(word) : QStringList();
}

} // namespace rapporteur
