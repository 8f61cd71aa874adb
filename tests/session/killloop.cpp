// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalentry.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThreadPool>

#include <algorithm>
#include <mutex>
#include <print>

// Kills a typist at random moments and looks at what is left: no more than the last three seconds
// may be missing, and no file may be unreadable. Usage: killloop TYPIST [KILLS]

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

constexpr qint64 mostLost = 3000; // ms
constexpr int soonest = 50;       // ms after the first number
constexpr int latest = 6000;
constexpr int atOnce = 4;

struct Outcome
{
    qint64 lost = 0; // ms
    QString trouble;
};

// When each number was typed, 1 first.
class Numbers
{
public:
    void take(const QByteArray &lines, qint64 now)
    {
        for (qsizetype left = lines.count('\n'); left > 0; --left)
            m_typed += now;
    }
    bool isEmpty() const { return m_typed.isEmpty(); }
    // How long before `end` the first number after the last one found was typed.
    qint64 lostAfter(int found, qint64 end) const
    {
        return found < m_typed.size() ? end - m_typed[found] : 0;
    }

private:
    QList<qint64> m_typed;
};

// The highest number on disk.
std::expected<int, QString> numberFound(const QString &folder)
{
    const auto number = [](const Readout &readout) { return readout.editions[0].title.toInt(); };
    const Result<LoadedReadout> saved = loadReadout(folder + u"/typed.readout"_s);
    if (!saved)
        return std::unexpected(saved.error().message);
    int found = number(saved->file.content);
    const QList<JournalEntry> entries = journalEntries(folder + u"/unsaved"_s);
    if (entries.size() > 1 || leftBehind(folder + u"/unsaved"_s) != entries)
        return std::unexpected(u"the entry is not the one that the killed typist left"_s);
    for (const JournalEntry &entry : entries) {
        const Result<ReadoutFile> draft = draftIn(entry);
        if (!draft)
            return std::unexpected(draft.error().message);
        found = std::max(found, number(draft->content));
    }
    return found;
}

Outcome killOnce(const QString &typist)
{
    const QTemporaryDir folder;
    QProcess process;
    process.start(typist, {folder.path()});
    QElapsedTimer clock;
    clock.start();
    Numbers numbers;
    const auto listen = [&] {
        process.waitForReadyRead(10);
        numbers.take(process.readAllStandardOutput(), clock.elapsed());
    };
    while (numbers.isEmpty() && process.state() != QProcess::NotRunning)
        listen();
    const qint64 end = clock.elapsed() + QRandomGenerator::global()->bounded(soonest, latest);
    while (clock.elapsed() < end && process.state() != QProcess::NotRunning)
        listen();
    process.kill();
    const qint64 killed = clock.elapsed();
    process.waitForFinished();
    if (process.exitStatus() != QProcess::CrashExit)
        return {.lost = 0, .trouble = u"the typist ended by itself"_s};
    numbers.take(process.readAllStandardOutput(), killed);
    const std::expected<int, QString> found = numberFound(folder.path());
    if (!found)
        return {.lost = 0, .trouble = found.error()};
    return {.lost = numbers.lostAfter(*found, killed), .trouble = {}};
}

QList<Outcome> killMany(const QString &typist, int kills)
{
    QList<Outcome> outcomes;
    std::mutex guard;
    QThreadPool pool;
    pool.setMaxThreadCount(atOnce);
    for (int i = 0; i < kills; ++i) {
        pool.start([&] {
            const Outcome outcome = killOnce(typist);
            const std::scoped_lock lock(guard);
            outcomes += outcome;
        });
    }
    pool.waitForDone();
    return outcomes;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int kills = std::max(1, arguments.value(2, u"8"_s).toInt());
    QList<Outcome> outcomes = killMany(arguments.value(1), kills);
    int troubles = 0;
    for (const Outcome &outcome : std::as_const(outcomes)) {
        if (outcome.trouble.isEmpty())
            continue;
        ++troubles;
        std::println("{}", outcome.trouble.toStdString());
    }
    std::ranges::sort(outcomes, {}, &Outcome::lost);
    std::println(
        "{} kills: {} unreadable; lost at most {} ms, median {} ms",
        kills,
        troubles,
        outcomes.last().lost,
        outcomes[outcomes.size() / 2].lost);
    return troubles > 0 || outcomes.last().lost > mostLost ? 1 : 0;
}
