// SPDX-License-Identifier: GPL-3.0-or-later
#include "process.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// As /proc/PID/stat counts them after the program's name, which may itself hold spaces.
constexpr qsizetype stateField = 0;
constexpr qsizetype startField = 19;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

// Empty: there is no such process, or only what its parent has not yet asked about.
QString startOf(qint64 id)
{
    const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(id));
    const QList<QByteArray> fields = stat.sliced(stat.lastIndexOf(')') + 1).simplified().split(' ');
    const QByteArray state = fields.value(stateField);
    if (fields.size() <= startField || state == "Z" || state == "X")
        return {};
    return QString::fromLatin1(
        contentOf(u"/proc/sys/kernel/random/boot_id"_s) + ' ' + fields[startField]);
}

} // namespace

Process thisProcess()
{
    const qint64 id = QCoreApplication::applicationPid();
    return {.host = QSysInfo::machineHostName(), .id = id, .started = startOf(id)};
}

bool mayBeRunning(const Process &process)
{
    return process.host != QSysInfo::machineHostName() || process.started == startOf(process.id);
}

} // namespace rapporteur
