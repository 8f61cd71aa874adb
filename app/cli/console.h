// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"

#include <QCoreApplication>
#include <QTextStream>

namespace rapporteur {

// Where a command's words go: results to `out`, all else to `err`.
struct Console
{
    QTextStream &out;
    QTextStream &err;
    bool live = false; // somebody watches `err`: show progress there
};

// The words of the command line, for the translator.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

// Text from a file or a file's name as a terminal may get it: control characters, which could move
// its cursor or rewrite what stands there, become U+FFFD.
QString printable(QString text);

// "visit.readout: warning: b4: say what the photo shows [photo-alternative]", with a line end.
QString issueLine(const QString &file, const Issue &issue);

// "hint", "warning" or "error": a stable name, not translated.
QLatin1StringView severityName(Issue::Severity severity);

} // namespace rapporteur
