// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "facts.h"
#include "inputs.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

Result<ExitCode> infoCommand(const Arguments &arguments, const Console &console)
{
    const QString &path = arguments.operands.first();
    return loadInput(path).transform([&](const Readout &readout) {
        const JsonNode facts = factsOf(readout, path);
        console.out
            << (arguments.has("json"_L1) ? QString::fromUtf8(toIndentedJson(facts))
                                         : outline(facts));
        return ExitCode::Good;
    });
}

} // namespace rapporteur
