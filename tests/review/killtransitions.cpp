// SPDX-License-Identifier: GPL-3.0-or-later
#include "standing.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <print>

// Kills a mover at random moments: the file must be, whole, the one that was announced last or the
// one before, and its log unbroken. Usage: killtransitions MOVER [KILLS]

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

constexpr int latest = 400; // ms after the first announcement

struct Found
{
    bool isNew = false; // else the one before
    QString trouble;
    QString state;
};

Found lookAt(const QString &path, const QList<QByteArray> &announced)
{
    const Result<QByteArray> bytes = readFile(path, 1 << 24);
    if (!bytes)
        return {false, announced.size() == 1 ? QString() : bytes.error().message, u"no file"_s};
    const QByteArray hash = stampOf(*bytes).sha256.toHex();
    const bool isNew = hash == announced.last();
    if (!isNew && hash != announced.value(announced.size() - 2))
        return {false, u"the file is neither the old one nor the new one"_s, {}};
    const Result<Dossier> dossier = readReadout(*bytes, path).and_then(readDossier);
    if (!dossier)
        return {isNew, dossier.error().message, {}};
    if (firstBroken(dossier->history))
        return {isNew, u"the log is broken"_s, {}};
    return {isNew, {}, wordOf(standingOf(*dossier, {}).state)};
}

Found killOnce(const QString &mover)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"visit.readout"_s);
    QProcess process;
    process.start(mover, {path});
    process.waitForReadyRead();
    QThread::usleep(ulong(QRandomGenerator::global()->bounded(latest * 1000)));
    process.kill();
    process.waitForFinished();
    QByteArray lines = process.readAllStandardOutput();
    lines.truncate(lines.lastIndexOf('\n'));
    if (process.exitStatus() != QProcess::CrashExit)
        return {
            false,
            u"the mover ended by itself: "_s + QString::fromUtf8(process.readAllStandardError()),
            {}};
    return lookAt(path, lines.split('\n'));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int kills = std::max(1, arguments.value(2, u"8"_s).toInt());
    int troubles = 0;
    int newOnes = 0;
    QMap<QString, int> states;
    for (int i = 0; i < kills; ++i) {
        const Found found = killOnce(arguments.value(1));
        newOnes += found.isNew ? 1 : 0;
        ++states[found.state];
        if (!found.trouble.isEmpty()) {
            ++troubles;
            std::println("{}", found.trouble.toStdString());
        }
    }
    std::println(
        "{} kills: {} troubles; {} times the new state, else the old one", kills, troubles, newOnes);
    for (auto state = states.cbegin(); state != states.cend(); ++state)
        std::println("  {}: {}", state.key().toStdString(), state.value());
    return troubles > 0 ? 1 : 0;
}
