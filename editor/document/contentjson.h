// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonpath.h"
#include "jsonvalue.h"
#include "readout.h"

#include <expected>

namespace rapporteur {

// What is wrong with a readout's content, and where ("content.editions[0].body[3].kind").
struct ContentProblem
{
    QString path;
    QString reason;
    bool operator==(const ContentProblem &) const = default;
};

// The content as the file has it: members in the order of readoutfields.h, those with their default
// value left out, text in Unicode normalization form C.
JsonNode contentNode(const Readout &readout);

// The content that `value` describes. Members and words that the tables do not know are refused,
// and so is a member that stands twice; what the values must hold together is left to structure.h.
std::expected<Readout, ContentProblem> contentFrom(const JsonValue &value, const JsonPath &path);

} // namespace rapporteur
