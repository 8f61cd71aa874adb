// SPDX-License-Identifier: GPL-3.0-or-later
#include "helptopics.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// After these stands which one, by its id or its number.
constexpr std::array lists{
    "editions"_L1,
    "events"_L1,
    "sides"_L1,
    "participants"_L1,
    "otherForms"_L1,
    "photos"_L1,
    "attachments"_L1,
    "relatedLinks"_L1,
    "links"_L1,
    "contacts"_L1,
    "corrections"_L1,
};

} // namespace

QStringList topicsOf(const QString &place)
{
    QStringList topics;
    QString topic;
    bool isElement = false;
    for (const QString &step : place.split(u'/', Qt::SkipEmptyParts)) {
        if (std::exchange(isElement, !isElement && std::ranges::contains(lists, step)))
            continue;
        topic += topic.isEmpty() ? step : u'.' + step;
        topics.prepend(topic);
    }
    return topics;
}

} // namespace rapporteur
