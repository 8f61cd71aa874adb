// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// The readouts opened last, newest first, kept in the user's settings.
namespace rapporteur {

QStringList recentFiles();
void addRecentFile(const QString &path);
void removeRecentFile(const QString &path);

} // namespace rapporteur
