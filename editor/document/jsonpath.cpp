// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonpath.h"

namespace rapporteur {

QString JsonPath::toString() const
{
    const QString before = parent ? parent->toString() : QString();
    if (index >= 0)
        return before + u'[' + QString::number(index) + u']';
    return before.isEmpty() ? QString(name) : before + u'.' + name;
}

} // namespace rapporteur
