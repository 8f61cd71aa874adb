// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring.h"
#include "standing.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <print>

// Kills a mover at random moments of random transitions: the file must be, whole, the one that was
// announced last or the one before, its log unbroken and its decisions as they were given.
// Usage: killtransitions MOVER [KILLS]

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

namespace {

constexpr int announcements = 19; // until the mover has done everything once
constexpr int latest = 40'000;    // microseconds after one of them

struct Found
{
    QString move;       // that was announced last
    bool isNew = false; // else the one before
    QString trouble = {};
};

bool isWhole(const JudgedApproval &judged)
{
    return judged.validity == Validity::Good || judged.validity == Validity::Stale
           || judged.validity == Validity::Superseded;
}

QString troubleIn(const QByteArray &bytes, const QString &path)
{
    const Result<Dossier> dossier = readReadout(bytes, path).and_then(readDossier);
    if (!dossier)
        return dossier.error().message;
    if (firstBroken(dossier->history))
        return u"the log is broken"_s;
    Policy policy;
    policy.signatures = true;
    const Standing standing = standingOf(*dossier, policy);
    return std::ranges::all_of(standing.approvals, isWhole) ? QString() : u"a decision is broken"_s;
}

Found lookAt(const QString &path, const QList<QByteArray> &announced)
{
    const QByteArray &now = announced.last();
    Found found{QString::fromLatin1(now.sliced(now.indexOf(' ') + 1))};
    const Result<QByteArray> bytes = readFile(path, 1 << 24);
    if (!bytes) {
        found.trouble = announced.size() == 1 ? QString() : bytes.error().message;
        return found;
    }
    const QByteArray hash = stampOf(*bytes).sha256 + ' ';
    found.isNew = now.startsWith(hash);
    found.trouble = found.isNew || announced.value(announced.size() - 2).startsWith(hash)
                        ? troubleIn(*bytes, path)
                        : u"the file is neither the old one nor the new one"_s;
    return found;
}

Found killOnce(const QString &mover)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"visit.readout"_s);
    QProcess process;
    process.start(mover, {path});
    const int last = 1 + QRandomGenerator::global()->bounded(announcements);
    QByteArray lines;
    while (lines.count('\n') < last && process.waitForReadyRead())
        lines += process.readAllStandardOutput();
    QThread::usleep(ulong(QRandomGenerator::global()->bounded(latest)));
    process.kill();
    process.waitForFinished();
    lines += process.readAllStandardOutput();
    lines.truncate(lines.lastIndexOf('\n'));
    if (process.exitStatus() != QProcess::CrashExit)
        return {
            {},
            false,
            u"the mover ended by itself: "_s + QString::fromUtf8(process.readAllStandardError())};
    return lookAt(path, lines.split('\n'));
}

struct Tally
{
    int kills = 0;
    int newOnes = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int kills = std::max(1, arguments.value(2, u"8"_s).toInt());
    const KeyRing ring;
    if (KeyRing::makeKey(u"Bob <bob@example.org>"_s).isEmpty()) {
        std::println("there is no gpg");
        return 1;
    }
    int troubles = 0;
    QMap<QString, Tally> moves;
    for (int i = 0; i < kills; ++i) {
        const Found found = killOnce(arguments.value(1));
        Tally &tally = moves[found.move];
        ++tally.kills;
        tally.newOnes += found.isNew ? 1 : 0;
        if (!found.trouble.isEmpty()) {
            ++troubles;
            std::println("{}: {}", found.move.toStdString(), found.trouble.toStdString());
        }
    }
    std::println("{} kills, {} troubles", kills, troubles);
    for (const auto &[move, tally] : moves.asKeyValueRange())
        std::println(
            "{:16}{:4} kills, {:4} times with the new state, else with the old one",
            move.toStdString(),
            tally.kills,
            tally.newOnes);
    return troubles > 0 ? 1 : 0;
}
