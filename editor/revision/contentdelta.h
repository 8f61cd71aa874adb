// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonnode.h"

#include <QList>

#include <optional>

namespace rapporteur {

// One step from a content to another, in words that a person can read in the file. `at` is a path
// of members and ids: "editions/e1/body/b7/text/plain".
struct ContentChange
{
    QString at;
    std::optional<QString> after;  // the element of a list before this one; empty: it is the first
    std::optional<JsonNode> value; // neither: gone. `after` alone: moved
    bool operator==(const ContentChange &) const = default;
};

using ContentDelta = QList<ContentChange>;

// The steps from `before` to `after`, two contents as the file has them.
ContentDelta deltaBetween(const JsonNode &before, const JsonNode &after);

// The value at a path of members and ids, or nullptr.
const JsonNode *nodeAt(const JsonNode &content, const QString &at);

// Takes the steps in `content`; false if one of them finds no place.
[[nodiscard]] bool applyDelta(JsonNode &content, const ContentDelta &delta);

} // namespace rapporteur
