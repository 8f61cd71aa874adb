// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur {

// The name of a newsroom's own file in its folder.
inline constexpr QLatin1StringView newsroomFileName("newsroom.json");

// The settings of the newsroom that a folder, or a file, belongs to: the newsroom.json of the
// nearest folder upwards. Absolute; empty where there is none.
QString newsroomFileOf(const QString &path);

} // namespace rapporteur
