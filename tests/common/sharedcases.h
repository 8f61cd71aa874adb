// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

namespace rapporteur {

// The folder with real texts (`cases`) and invented ones (`fixtures`), which are not part of the
// project: where RAPPORTEUR_SHARED says, else beside the checkout. It may not exist.
inline QString sharedFolder()
{
    const QString named = qEnvironmentVariable("RAPPORTEUR_SHARED");
    return named.isEmpty() ? QDir(QStringLiteral(TEST_DATA "/../../../shared")).absolutePath()
                           : named;
}

} // namespace rapporteur
