// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QStringView>

namespace rapporteur {

// A word of a text as Unicode's word boundaries (UAX #29) cut it, with dictionaries for languages
// that write no spaces; or a sign, or white space.
struct Word
{
    enum class Kind { Word, Sign, Space };
    int from = 0; // UTF-16 code units
    int length = 0;
    Kind kind = Kind::Word;

    int end() const { return from + length; }
};

// The whole text, cut.
QList<Word> cutIntoWords(QStringView text);

// Numbers for texts: equal texts get equal ones.
class WordNumbers
{
public:
    int of(QStringView text);

private:
    QHash<QStringView, int> m_numbers; // of texts that outlive it
};

} // namespace rapporteur
