// SPDX-License-Identifier: GPL-3.0-or-later
#include "username.h"

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace rapporteur {

// The system's entry reads "Ada Lovelace,Room 3,…".
QString userName()
{
#ifdef Q_OS_UNIX
    if (const passwd *entry = ::getpwuid(::getuid())) {
        const QString full = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
        return full.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : full;
    }
#endif
    return qEnvironmentVariable("USER");
}

} // namespace rapporteur
