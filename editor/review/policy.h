// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "readout.h"
#include "scope.h"

#include <QStringList>

namespace rapporteur {

// An approval that a readout needs before it may go out.
struct Requirement
{
    Scope scope;
    QString role; // empty: anyone
    int count = 1;
    bool operator==(const Requirement &) const = default;
};

// A person whose approvals count.
struct Reviewer
{
    QString person;    // "Ada Lovelace <ada@example.org>"
    QStringList roles; // empty: whatever they say
    QStringList keys;  // fingerprints; empty: any key with their address
    bool operator==(const Reviewer &) const = default;
};

// What a newsroom asks of a review: the member "review" of its newsroom.json. Without one, one
// approval by someone who authored no revision since the last approval.
struct Policy
{
    QList<Requirement> approvals{Requirement{}};
    bool signatures = false;   // only signed approvals count
    QList<Reviewer> reviewers; // empty: everybody's count
    bool operator==(const Policy &) const = default;
};

// `value` is the member "review" of a newsroom.json, `path` where that stands.
Result<Policy> readPolicy(const JsonValue &value, const JsonPath &path);

// What the policy asks of this readout: sections by their ids, and an entry for each translation.
// What the readout does not have (a section, a translation, a joint text) needs no approval, but
// all of it always does, at least one.
QList<Requirement> requirementsFor(const Policy &policy, const Readout &content);

// The reviewer that `person` is, or nullptr.
const Reviewer *findReviewer(const Policy &policy, const QString &person);

// Whether approvals of this person in this role count.
bool isEntitled(const Policy &policy, const QString &person, const QString &role);

} // namespace rapporteur
