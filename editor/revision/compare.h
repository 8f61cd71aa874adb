// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"
#include "worddifference.h"

namespace rapporteur {

// What kind of thing a change touches. Numbers follow from where things stand, so changes of
// nothing but numbering are kept apart.
enum class ChangeArea { Text, Structure, Facts, Formatting, Numbering };

enum class ChangeKind { Edited, Inserted, Deleted, Moved };

// One difference between two readouts, as a person would count it: a section that moved is one.
struct Change
{
    ChangeKind kind = ChangeKind::Edited;
    ChangeArea area = ChangeArea::Text;
    QString place;     // path by ids: "editions/e1/body/b7/text"; Deleted: in the readout before
    QString id;        // of the innermost block, person or other thing with one that it concerns
    QString from;      // Moved: the place before
    QStringList along; // Moved: ids of the blocks behind it that moved with it
    QList<Piece> words;
    bool operator==(const Change &) const = default;
};

struct Comparison
{
    QList<Change> changes;   // in reading order, facts first
    QList<Change> numbering; // of nothing but numbering
    bool operator==(const Comparison &) const = default;

    bool isEmpty() const { return changes.isEmpty() && numbering.isEmpty(); }
    qsizetype count(ChangeArea area) const;
};

// Everything in which `after` is another readout than `before`. What has the same id is the same
// thing in two states of one readout; what has not, and all of two readouts, is paired by its
// words. That two readouts have different ids themselves is no change.
Comparison compare(const Readout &before, const Readout &after);

} // namespace rapporteur
