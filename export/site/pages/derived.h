// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageframe.h"
#include "sitestate.h"

#include <functional>

namespace rapporteur {

// A file of the site that is made of several readouts, or of none: a list, a feed, a notice.
struct DerivedFile
{
    QByteArray path;
    quint64 key = 0; // of all that it is made of: the same key, the same bytes
    std::function<QByteArray(PageFrame &frame)> make;
};

// A key that grows with what is added; the order counts.
class DerivedKey
{
public:
    void add(QByteArrayView text);
    void add(quint64 number);
    quint64 value() const { return m_value; }

private:
    quint64 m_value = 0xcbf2'9ce4'8422'2325;
};

using Entries = std::vector<const SiteEntry *>;

} // namespace rapporteur
