// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "text.h"

#include <QHash>

namespace rapporteur {

// What the marks of a text are read with.
struct RunContext
{
    QUrl page;                              // relative links start here
    QHash<QString, QString> footnoteLabels; // by the footnote's id
};

// `text` without what no output can carry: controls and line separators become spaces, lone
// surrogates and noncharacters U+FFFD.
QString printable(const QString &text);

// The text cut where its look changes. Marks of different kinds may overlap as they like.
QList<Run> runsOf(const Text &text, const RunContext &context);

// Words without marks, as runs.
QList<Run> plainRuns(const QString &text);

} // namespace rapporteur
