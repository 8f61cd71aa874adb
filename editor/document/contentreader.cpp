// SPDX-License-Identifier: GPL-3.0-or-later
#include "readoutfields.h"
#include "valuereader.h"

namespace rapporteur {

std::expected<Readout, ContentProblem> contentFrom(const JsonValue &value, const JsonPath &path)
{
    return readAs<Readout>(value, path);
}

} // namespace rapporteur
