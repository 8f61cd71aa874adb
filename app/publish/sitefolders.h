// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur {

// The folder of a newsroom's site: as the user chose, else the usual one.
QString siteFolderOf(const QString &newsroom);
void setSiteFolder(const QString &newsroom, const QString &site);

} // namespace rapporteur
