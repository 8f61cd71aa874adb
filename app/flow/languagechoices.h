// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace rapporteur {

// BCP 47 tags of the languages that readouts are written in, `others` with them, by their names.
QStringList languageTags(const QStringList &others = {});

// "French", in the language of the interface; the tag itself where there is no name.
QString languageName(const QString &tag);

} // namespace rapporteur
