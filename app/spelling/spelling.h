// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "speller.h"

#include <QTextBlock>

namespace rapporteur {

// What is known of the spelling of a piece of text.
struct Spelling
{
    SpellingPassage passage; // as it was checked
    QList<Span> found;       // what the dictionary does not have
    QList<Span> shown;       // of these, what is nobody's name and none of the user's words
};

// What to underline in the text as it is now: a word that was touched since the check waits for the
// next one.
QList<Span> misspeltIn(const Spelling &spelling, const QString &now);

// Kept with a block of text.
class SpellingData
    : public QTextBlockUserData
    , public Spelling
{};

const SpellingData *spellingOf(const QTextBlock &block);
QList<Span> misspeltIn(const QTextBlock &block);

// How it looks.
QTextCharFormat misspeltFormat(QTextCharFormat format);

} // namespace rapporteur
