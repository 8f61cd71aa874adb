// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur {

// What keeps a readout from the site.
enum class Guard {
    None,
    Unreadable,  // detail: why
    NotApproved, // detail: what is missing
    Embargo,     // detail: until when, ISO 8601
    Schedule,    // detail: until when
    ClockChange, // detail: the wall time and its two readings
    NoEdition,
    AddressTaken, // detail: the address, and the readout that has it
};

struct PublishRefusal
{
    Guard guard = Guard::None;
    QString detail;
    bool operator==(const PublishRefusal &) const = default;
};

// A stable word: "embargo".
QByteArray guardWord(Guard guard);
Guard guardNamed(QByteArrayView name);

// One sentence each: why, and what to do.
QString reasonOf(const PublishRefusal &refusal);
QString nextStepOf(const PublishRefusal &refusal);

} // namespace rapporteur
