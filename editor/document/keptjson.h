// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsondocument.h"

namespace rapporteur {

// JSON that few ask for: left as it lies in the text that was parsed, or a tree of nodes. Copies
// share it, and the text stays in memory for as long as there is one.
class KeptJson
{
public:
    KeptJson();              // null
    KeptJson(JsonNode node); // NOLINT(google-explicit-constructor) the same value

    // Looks into a document that it does not own until own() is called with it.
    static KeptJson lookingAt(const JsonValue &value);
    void own(std::shared_ptr<const JsonDocument> document) { m_owner = std::move(document); }

    JsonNode toNode() const { return m_value.toNode(); }
    bool operator==(const KeptJson &other) const { return toNode() == other.toNode(); }

private:
    explicit KeptJson(const std::shared_ptr<const JsonNode> &node);
    explicit KeptJson(const JsonValue &value);

    std::shared_ptr<const void> m_owner;
    JsonValue m_value;
};

} // namespace rapporteur
