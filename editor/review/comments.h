// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "anchor.h"

#include <QDateTime>

#include <optional>

namespace rapporteur {

// Who did something, and when.
struct Signed
{
    QString author;
    QDateTime time; // UTC
    bool operator==(const Signed &) const = default;
};

// What somebody said.
struct Utterance
{
    QString author;
    QDateTime time; // UTC
    QString text;
    bool operator==(const Utterance &) const = default;
};

// What was said about some words of the readout, and what was answered.
struct Comment
{
    QString id;
    Anchor anchor;
    bool blocking = false;    // keeps the readout from being approved while it is open
    QList<Utterance> remarks; // the first is the comment itself, the others answer it
    std::optional<Signed> resolved;
    bool operator==(const Comment &) const = default;

    bool isOpen() const { return !resolved; }
};

using Comments = QList<Comment>;

// The comment with this id, or nullptr.
const Comment *findComment(const Comments &comments, QStringView id);
Comment *findComment(Comments &comments, QStringView id);

// Comments that are open and blocking.
int openBlocking(const Comments &comments);

// Each with its words where they stand in this readout.
Comments renewed(Comments comments, const Readout &readout);

// Those of two copies of one readout: a comment of both has the remarks of both, and is resolved if
// it is in either.
Comments merged(Comments ours, const Comments &theirs);

} // namespace rapporteur
