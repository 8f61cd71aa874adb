// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publish.h"

namespace rapporteur {

// A line of what a publication does: which readout, what becomes of it, why, and what is to be
// done.
struct PublishRow
{
    enum class State { IsOut, GoesOut, Leaves, DueLater, HeldBack }; // as they are listed
    State state;
    QString path; // of the readout, below the newsroom; empty: there is none any more
    QString name;
    QString reason;
    QString nextStep;
    QString language = {}; // of the page
    QString page = {};     // file of its page, below the site
    QString address = {};  // public; empty: not known
    bool operator==(const PublishRow &) const = default;
};

// What would happen, or if `isDone` what did: first what goes out, last what is held back.
QList<PublishRow> publishRows(const PublishReport &report, bool isDone);

// A word for people.
QString stateName(PublishRow::State state);

// The rows in one sentence.
QString publishSummary(const QList<PublishRow> &rows, const PublishReport &report, bool isDone);

} // namespace rapporteur
