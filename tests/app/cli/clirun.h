// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"

namespace rapporteur::testing {

// What a command line printed and returned.
struct Ran
{
    ExitCode code = ExitCode::Good;
    QString out;
    QString err;
};

inline Ran ranCommandLine(const QStringList &words, bool live = false)
{
    Ran ran;
    QTextStream out(&ran.out);
    QTextStream err(&ran.err);
    ran.code = runCommandLine(words, Console{out, err, live});
    return ran;
}

} // namespace rapporteur::testing
