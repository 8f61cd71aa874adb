// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blockpath.h"
#include "readout.h"

#include <QSet>

namespace rapporteur {

// What an edit made of a readout. Blocks around the change, which the readout has before and after,
// are not held: a day's typing in a long text would be that text once a step.
class ReadoutStep
{
public:
    ReadoutStep(const Readout &before, const Readout &after);

    // One whole readout from the other.
    Readout before(const Readout &after) const;
    Readout after(const Readout &before) const;

    // Paths of the files that only one of the two may name: with those of the readout shown, the
    // steps of a history know the files of all its states.
    QSet<QString> media() const;

private:
    // How many blocks at the ends of a flow are left out.
    struct Ends
    {
        qsizetype head = 0;
        qsizetype tail = 0;
    };

    static Ends commonEnds(const Flow &before, const Flow &after);
    Readout completed(Readout readout, const Readout &whole) const;

    Readout m_before;
    Readout m_after;
    QList<Ends> m_ends; // of the flows, edition by edition
};

} // namespace rapporteur
