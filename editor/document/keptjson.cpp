// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptjson.h"

namespace rapporteur {

KeptJson::KeptJson()
    : KeptJson(JsonValue::null())
{}

KeptJson::KeptJson(JsonNode node)
    : KeptJson(std::make_shared<const JsonNode>(std::move(node)))
{}

KeptJson::KeptJson(const std::shared_ptr<const JsonNode> &node)
    : m_owner(node)
    , m_value(*node)
{}

KeptJson::KeptJson(const JsonValue &value)
    : m_value(value)
{}

KeptJson KeptJson::lookingAt(const JsonValue &value)
{
    return KeptJson(value);
}

} // namespace rapporteur
