// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QStringDecoder>
#include <QStringEncoder>
#include <QStringList>

#include <memory>

class Hunspell;

namespace rapporteur {

// The words of one language. Not for two threads at once.
class Dictionary
{
public:
    // Hunspell takes missing files without a word, so both are looked for first.
    static Result<Dictionary> load(const QString &affixFile, const QString &wordFile);

    Dictionary(Dictionary &&) noexcept;
    Dictionary &operator=(Dictionary &&) noexcept;
    ~Dictionary();
    Q_DISABLE_COPY(Dictionary)

    // A word in letters that the dictionary's encoding does not have is none of its language;
    // nothing can be said against it.
    bool knows(const QString &word);
    QStringList suggestions(const QString &word);

private:
    Dictionary(std::unique_ptr<Hunspell> engine, const QByteArray &encoding);
    bool holds(const QString &word);

    std::unique_ptr<Hunspell> m_engine;
    QStringEncoder m_toEngine;
    QStringDecoder m_fromEngine;
};

} // namespace rapporteur
