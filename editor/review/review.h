// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments.h"
#include "eventlog.h"
#include "moment.h"
#include "scope.h"
#include "suggestions.h"

#include <QList>

#include <optional>

namespace rapporteur {

enum class ReviewDecision { Approved, ChangesRequested };

// What a person says of one text. A signature covers its canonical form.
struct Statement
{
    QString readout;  // id
    int revision = 0; // that was shown; a merge may number it anew, the digest is what counts
    QString digest;
    Scope scope;
    QString role;
    ReviewDecision decision = ReviewDecision::Approved;
    QString person; // as personOf() has it
    QDateTime time; // UTC
    bool operator==(const Statement &) const = default;
};

// All members in the form of RFC 8785: the bytes that are signed and hashed.
QByteArray canonicalForm(const Statement &statement);

// SHA-256 over the canonical form, by which the log knows the statement.
QString digestOf(const Statement &statement);

// A statement with its proof. Once given it stays; standing.h tells what it is worth by now.
struct Approval
{
    Statement statement;
    QString signature; // OpenPGP, detached, in ASCII armor; empty: unsigned
    bool operator==(const Approval &) const = default;
};

// What a readout's file remembers of its review. The state is told by the log (history.h).
struct Review
{
    QList<Approval> approvals;      // in the order in which they were given
    std::optional<Moment> schedule; // when it is to be published; else the content's own time
    Comments comments;
    Suggestions suggestions; // that nobody has decided on yet
    bool operator==(const Review &) const = default;
};

// The reviews of two sides as one: what theirs has beyond ours follows. A suggestion that only one
// of them still has is gone if the other decided on it, as the log of both says.
Review merged(Review ours, const Review &theirs, const EventLog &log);

} // namespace rapporteur
