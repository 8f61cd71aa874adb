// SPDX-License-Identifier: GPL-3.0-or-later
#include "processmemory.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace rapporteur {

double proportionalMemory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = file.readAll();
    const QByteArray line = all.sliced(all.indexOf("\nPss:") + 5).trimmed();
    return line.split(' ').first().toDouble() / 1024;
}

} // namespace rapporteur
