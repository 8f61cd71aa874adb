// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compared.h"

namespace rapporteur {

// A line of a compared text: what of a page reads without a break.
struct CompareLine
{
    QString part; // "e1/b7": the edition, and the part of its page
    Role role = Role::Paragraph;
    int level = 0;
    int indent = 0;
    bool rightToLeft = false;
    QList<Run> runs; // the label is the first of them
    bool operator==(const CompareLine &) const = default;

    bool isMarked() const;
};

// A comparison as lines to read. What changed but is not printed stands above the pages.
struct CompareText
{
    QList<CompareLine> marked;
    QList<CompareLine> before;
    QList<CompareLine> after;
    QString beforeName; // what people are told of the sides
    QString afterName;
    QStringList shownBy; // for each change, the part of the line that shows it
};

CompareText compareText(const Compared &compared);

} // namespace rapporteur
