// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"
#include "exitcode.h"
#include "reviewing.h"

namespace rapporteur {

// What the command line asks for: by whom, when and why.
ReviewMove moveFrom(const Arguments &arguments, ReviewAction action);

// One move in the review of a readout's file: made, saved and told of.
struct MoveRun
{
    const QString &path;
    const Arguments &arguments;
    const Console &console;

    bool asJson() const { return arguments.has(QLatin1StringView("json")); }
    ExitCode refused(const ReviewRefusal &refusal) const;
    void tell(const Dossier &about, const Policy &policy, const ReviewMove &move) const;
    // With a `revision`: about that one, beside the present text.
    Result<ExitCode> run(LoadedDossier loaded, const ReviewMove &move, int revision = 0) const;
};

} // namespace rapporteur
