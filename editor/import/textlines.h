// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text.h"

#include <QList>

namespace rapporteur {

// One line of the imported text that says something; empty lines only leave their trace.
struct TextLine
{
    Text content;            // without white space around it, light mark-up read
    int number = 0;          // in the file, 1 first
    int indent = 0;          // columns of white space before it; a tab counts four
    bool afterBlank = false; // an empty line stands before it
    bool operator==(const TextLine &) const = default;
    const QString &text() const { return content.plain; }
};

// The lines of `text`, mark-up read, wrapped paragraphs put together again.
QList<TextLine> splitLines(QStringView text);

// How many words a reader would count: runs between white space; two characters of a script that
// is written without spaces count as one word.
int wordCount(QStringView text);

// The last character that is not white space or a closing quotation mark or bracket; null if none.
QChar lastTelling(QStringView text);

// Ends as a sentence does.
bool endsSentence(QStringView text);

// Too long or too finished to be a title, a caption or the name of an office.
bool isProse(QStringView text);

} // namespace rapporteur
