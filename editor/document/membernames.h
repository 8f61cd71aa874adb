// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rapporteur {

// What people call the innermost member of a path that has a name of its own: "events/v1/name/text"
// is a name. Empty: none has.
QString memberName(const QStringList &path);

} // namespace rapporteur
