// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standing.h"

namespace rapporteur {

// The approved revisions that may go out, the newest first: after a withdrawal those that were
// approved since.
QList<ApprovedRevision> publishable(const Standing &standing);

// The revision that is before the public at that time: the newest of these whose embargo and
// schedule have passed, as a site shows it, else the one that the log says is out; 0: none.
int revisionOut(const Dossier &dossier, const Standing &standing, const QDateTime &time);

// What the log says was put out last by that time, be it the notice of a withdrawal.
std::optional<PublishedText> publicationBy(const EventLog &log, const QDateTime &time);

// Whether a moment has passed; a day without a time is over when it ends.
bool isReached(const Moment &moment, const QDateTime &time);

} // namespace rapporteur
