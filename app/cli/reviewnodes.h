// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonnode.h"
#include "standing.h"

namespace rapporteur {

// A standing for programs, and for people in lines; `path` is the readout's file.
JsonNode standingNode(const Standing &standing, const QString &path);
QString standingLines(const Standing &standing, const QString &path);

// One approval: "stale: Ada Lovelace decided on revision 3; the present text is another one".
QString approvalLine(const JudgedApproval &judged);
JsonNode approvalNode(const JudgedApproval &judged);

JsonNode actionsNode(const QList<ReviewAction> &actions);

} // namespace rapporteur
