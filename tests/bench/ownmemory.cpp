// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownmemory.h"

#include <QFile>

#include <malloc.h>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr double kibibyte = 1.0 / 1024;

} // namespace

double proportionalMemory()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = file.readAll();
    const QByteArray line = all.sliced(all.indexOf("\nPss:") + 5).trimmed();
    return line.split(' ').first().toDouble() * kibibyte;
}

double heapInUse()
{
    const struct mallinfo2 heap = mallinfo2();
    return double(heap.uordblks + heap.hblkhd) * kibibyte * kibibyte;
}

} // namespace rapporteur
