// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rule.h"

#include <concepts>

// Going through prose, for the rules about writing.
namespace rapporteur {

// Whether the typographic rules hold for the passage.
inline bool isWritten(const Passage &passage)
{
    return passage.kind != Passage::Kind::Line;
}

// A finding in the passage that is looked at.
struct Remark
{
    QString message;
    std::optional<Repair> repair = {};
};

using Remarks = QList<Remark>;

// `after` in the place of the characters at [from, from + length).
Repair repairOf(QStringView text, qsizetype from, qsizetype length, const QString &after);

// What `remarks(passage)` says about each written passage, as findings there.
template<std::invocable<const Passage &> Look>
Findings inProse(const Subject &subject, const Look &remarks)
{
    Findings found;
    for (const Passage &passage : subject.prose) {
        if (!isWritten(passage))
            continue;
        for (const Remark &remark : remarks(passage))
            found.append({passage.place, remark.message, remark.repair});
    }
    return found;
}

// The character before or after `at`; null outside of the text.
inline QChar charAt(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() ? text[at] : QChar();
}

// Letters of the scripts that set words apart by spaces and tell capitals.
bool isCasedLetter(QChar c);

// Whether the character belongs to an address ("https://…", "press@…", "www…") rather than to
// prose.
bool isInAddress(QStringView text, qsizetype at);

} // namespace rapporteur
