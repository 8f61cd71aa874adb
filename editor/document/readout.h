// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition.h"
#include "event.h"

namespace rapporteur {

// A public change to a published readout.
struct Correction
{
    enum class Weight { Minor, Major };
    Moment at;
    QString note; // what the public is told
    Weight weight = Weight::Minor;
    bool operator==(const Correction &) const = default;
};

struct Withdrawal
{
    Moment at;
    QString reason;
    bool operator==(const Withdrawal &) const = default;
};

// What an import could not place, kept until a person has dealt with it. Never exported.
struct LeftOver
{
    QString text;
    int line = 0; // in the imported text, 1 first
    bool operator==(const LeftOver &) const = default;
};

// The content of one release: facts once, prose once per language. A plain value: a copy is a
// snapshot, and equal content has an equal digest.
struct Readout
{
    QString id;        // UUID
    QString profile;   // id of the house profile
    QString source;    // address of the published text it was imported from
    QString reference; // the office's own number
    Moment release;
    std::optional<Moment> embargo;
    std::optional<Moment> publishAt;
    QList<Event> events;
    QList<Side> sides;
    QList<Edition> editions; // the first is the original; empty only in a readout that was never
                             // edited
    QList<Correction> corrections;
    std::optional<Withdrawal> withdrawal;
    QList<LeftOver> leftOver;
    bool operator==(const Readout &) const = default;
};

} // namespace rapporteur
