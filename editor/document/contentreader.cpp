// SPDX-License-Identifier: GPL-3.0-or-later
#include "readoutfields.h"
#include "valuereader.h"

namespace rapporteur {

std::expected<Readout, ContentProblem> contentFrom(const JsonNode &node, const JsonPath &path)
{
    return read(As<Readout>(), node, path);
}

} // namespace rapporteur
