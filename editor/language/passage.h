// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"

namespace rapporteur {

// A run of words as the checker reads them: where it stands, in which language, and what it is. It
// borrows the readout's text.
struct Passage
{
    enum class Kind {
        Title, // headings and other lines that do not end in a full stop
        Prose, // the text proper: typographic rules hold
        Line,  // contacts, signatures, addresses: their form is free
    };
    Kind kind = Kind::Line;
    QString place;    // as Issue::place
    QString language; // primary subtag, lower case: "en"
    QStringView text;
    const Block *block = nullptr; // whose own text it is
    bool quoted = false;          // within a quotation
};

// All words of the readout's editions in reading order; empty ones are left out.
QList<Passage> passagesOf(const Readout &readout);
QList<Passage> passagesOf(const Edition &edition);

// Where a field of an edition is: "editions/e1/title".
QString fieldPlace(const Edition &edition, QLatin1StringView field);

} // namespace rapporteur
