// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "block.h"
#include "profile.h"

#include <QHash>
#include <array>

namespace rapporteur {

// A number or bullet as printed, and its value.
struct Label
{
    QString text;
    bool numbered = false;
    int number = 0;
    bool operator==(const Label &) const = default;
};

// The running numbers of one text, given in reading order. There are three kinds of streams:
//  - numbered headings, one stream a level: it begins anew under every heading of a higher level,
//    numbered or not;
//  - numbered paragraphs: they run on across unnumbered headings and begin anew under a numbered
//  one;
//  - lists: each begins anew.
// `start` overrides where a stream stands. A wrapped text has streams of its own.
class NumberStreams
{
public:
    explicit NumberStreams(const HouseProfile &profile);

    // The label of the next heading or paragraph; empty where it is not numbered.
    Label heading(int level, const Numbering &numbering);
    Label paragraph(const Numbering &numbering);

    // The label of the item at `index` (0 first) of a list nested `depth` deep (1 first).
    Label item(const Numbering &list, int depth, int index) const;

private:
    const HouseProfile &m_profile;
    std::array<int, 5> m_headings{}; // last number a level
    int m_paragraph = 0;
    bool m_inNumberedSection = false;
};

// What each footnote's mark looks like, by the id of its block, in all that `lead` and `body` hold.
QHash<QString, QString> footnoteLabels(
    const QList<Block> &lead, const QList<Block> &body, const QString &form);

} // namespace rapporteur
