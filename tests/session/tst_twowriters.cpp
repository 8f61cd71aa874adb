// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyjson.h"
#include "newreadout.h"
#include "writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>

#include <algorithm>
#include <csignal>
#include <map>
#include <print>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

// Two people, each in a process of their own, at one readout in a shared folder: every sequence of
// so many steps of both that makes sense. After each step, as though both were killed then:
// - each word that anyone typed is in the readout, in one of its revisions, in a copy beside it, or
//   in the unsaved text that either journal keeps;
// - each of those files can be read, and no log is broken;
// - the lock is whose it should be, and taken from the dead; each takeover is in the readout's log.
// Usage: tst_twowriters STEPS [list]

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

namespace {

struct StepName
{
    char letter;
    const char *name;
};

constexpr std::array stepNames{
    StepName{'o', "open"},
    StepName{'e', "edit"},
    StepName{'s', "save"},
    StepName{'l', "hear that the lock was taken over"},
    StepName{'t', "take over"},
    StepName{'n', "edit what is free again"},
    StepName{'a', "save anyway, where saving was refused"},
    StepName{'b', "keep both"},
    StepName{'h', "load theirs"},
    StepName{'r', "recover what the killed left"},
    StepName{'k', "kill"},
};

constexpr int writers = 2;
constexpr size_t longestMessage = 4096;

QByteArray receive(int socket)
{
    QByteArray message(longestMessage, '\0');
    message.resize(std::max<ssize_t>(0, ::recv(socket, message.data(), longestMessage, 0)));
    return message;
}

void send(int socket, const QByteArray &message)
{
    ::send(socket, message.constData(), size_t(message.size()), MSG_NOSIGNAL);
}

// Serves one writer after another until it is killed: "C", readout and journal begin the next one,
// "?" asks what it could do, and a letter and a word are a step. Its own number comes first.
[[noreturn]] void serve(int socket)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    int count = 1;
    std::array name{'w', '\0'};
    std::array<char *, 2> arguments{name.data(), nullptr};
    const QCoreApplication application(count, arguments.data());
    send(socket, QByteArray::number(::getpid()));
    std::unique_ptr<Writer> writer;
    for (QByteArray message = receive(socket); !message.isEmpty(); message = receive(socket)) {
        const QStringList parts = QString::fromUtf8(message).split(u'\n');
        QByteArray answer = "ok";
        if (message.startsWith('C')) {
            writer.reset();
            if (!parts.value(1).isEmpty())
                writer = std::make_unique<Writer>(parts.value(1), parts.value(2));
        } else if (message.startsWith('?')) {
            answer = writer->possible();
        } else {
            writer->take(message.front(), parts.value(1));
            answer = (writer->holdsLock() ? "1" : "0") + writer->trouble().toUtf8();
        }
        send(socket, answer);
    }
    std::_Exit(0);
}

// Begins a process to serve whenever the one before was killed, itself as small as it was born,
// which is what beginning one costs.
[[noreturn]] void serveAgainAndAgain(int socket)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    for (;;) {
        const pid_t process = ::fork();
        if (process == 0)
            serve(socket);
        ::waitpid(process, nullptr, 0);
    }
}

// Where a writer sits, in a process that can be killed.
class Seat
{
public:
    Seat()
    {
        std::array<int, 2> ends{};
        ::socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends.data());
        m_parent = ::fork();
        if (m_parent == 0)
            serveAgainAndAgain(ends[1]);
        ::close(ends[1]);
        m_socket = ends[0];
        greet();
    }
    ~Seat()
    {
        ::kill(m_parent, SIGKILL);
        ::waitpid(m_parent, nullptr, 0);
        ::close(m_socket);
    }
    Q_DISABLE_COPY_MOVE(Seat)

    qint64 process() const { return m_process; }
    bool isTaken() const { return m_isTaken; }

    QByteArray possible() { return m_isTaken ? ask("?") : "o"_ba; }
    QByteArray take(char step, const QString &word, const QString &folder, int index)
    {
        if (!m_isTaken)
            ask(u"C\n%1/talks.readout\n%1/journal%2"_s.arg(folder).arg(index).toUtf8());
        m_isTaken = true;
        return ask(step + ('\n' + word.toUtf8()));
    }
    void leave()
    {
        if (std::exchange(m_isTaken, false))
            ask("C");
    }
    void kill()
    {
        m_isTaken = false;
        ::kill(pid_t(m_process), SIGKILL);
        greet();
    }

private:
    // The next one is there, so that the one before is not.
    void greet() { m_process = receive(m_socket).toLongLong(); }
    QByteArray ask(const QByteArray &message) const
    {
        send(m_socket, message);
        return receive(m_socket);
    }

    pid_t m_parent = 0;
    qint64 m_process = 0;
    int m_socket = -1;
    bool m_isTaken = false;
};

// What would be found if both were killed now.
struct Found
{
    QSet<QString> words;
    QString troubles;
    int takeovers = 0; // in the log of the readout

    void takeTitle(const Readout &readout)
    {
        for (const QString &word : readout.editions.value(0).title.split(u' '))
            words.insert(word);
    }
    void takeHistory(const QByteArray &json, bool isReadouts)
    {
        const Result<History> history = readHistory(json);
        if (!history) {
            troubles += history.error().message + u'\n';
            return;
        }
        if (const std::optional<BrokenEntry> broken = firstBroken(*history))
            troubles += u"log: "_s + broken->reason + u'\n';
        for (const Revision &revision : history->revisions) {
            if (const Result<Readout> content = contentOf(*history, revision.number))
                takeTitle(*content);
        }
        if (isReadouts)
            takeovers = int(std::ranges::count(history->log, u"takenOver"_s, &LogEntry::event));
    }
    void takeFile(const Result<ReadoutFile> &file, bool isReadouts)
    {
        if (!file) {
            troubles += file.error().message + u'\n';
            return;
        }
        takeTitle(file->content);
        takeHistory(file->history, isReadouts);
    }
};

Found foundIn(const QString &folder)
{
    Found found;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.readout"_s}, QDir::Files)) {
        const Result<LoadedReadout> loaded = loadReadout(file.filePath());
        found.takeFile(
            loaded.transform([](const LoadedReadout &it) { return it.file; }),
            file.fileName() == "talks.readout"_L1);
    }
    for (int index = 0; index < writers; ++index) {
        for (const JournalEntry &entry : journalEntries(u"%1/journal%2"_s.arg(folder).arg(index)))
            found.takeFile(draftIn(entry), false);
    }
    return found;
}

struct Move
{
    int writer;
    char step;
};

QByteArray nameOf(Move move)
{
    return QByteArray(1, char('A' + move.writer)) + move.step;
}

// One sequence, played anew from its beginning.
class Game
{
public:
    Game(std::array<Seat, writers> &seats, QString folder)
        : m_seats(seats)
        , m_folder(std::move(folder))
        , m_readout(m_folder + u"/talks.readout"_s)
    {
        QDir().mkpath(m_folder);
        ReadoutFile first;
        first.content = newReadout(u"r1"_s, u"en"_s, u"en"_s);
        first.content.editions[0].title = u"Talks"_s;
        if (!saveReadout(m_readout, first))
            m_troubles += u"no file to begin with\n"_s;
    }
    ~Game() { QDir(m_folder).removeRecursively(); }
    Q_DISABLE_COPY_MOVE(Game)

    const QByteArray &name() const { return m_name; }
    const QString &troubles() const { return m_troubles; }

    // The first to come is A; it makes no difference who that is. Nor does it, whether somebody
    // typed before or after what the other one did: neither sees anything of it.
    QList<Move> possible()
    {
        QList<Move> moves;
        for (int writer = 0; writer < (m_name.isEmpty() ? 1 : writers); ++writer) {
            QByteArray steps = m_seats.at(size_t(writer)).possible();
            if (writer != m_last)
                steps.replace("e", "");
            for (const char step : std::as_const(steps))
                moves << Move{writer, step};
        }
        return moves;
    }

    void take(Move move)
    {
        m_name += (m_name.isEmpty() ? "" : " ") + nameOf(move);
        m_last = move.writer;
        Seat &seat = m_seats.at(size_t(move.writer));
        if (move.step == 'k') {
            seat.kill();
            return;
        }
        const QString word = QChar(u'a' + move.writer) + QString::number(m_name.size()); // never
                                                                                         // the same
        const bool wasTheirs = isLockOf(m_seats.at(size_t(1 - move.writer)));
        const QByteArray answer = seat.take(move.step, word, m_folder, move.writer);
        if (answer.size() != 1)
            m_troubles += QString::fromUtf8(answer) + u'\n';
        if (move.step == 'e')
            m_typed << word;
        m_takeovers += move.step == 't' ? 1 : 0;
        if (QByteArrayView("otn").contains(move.step))
            checkLock(seat, move.step != 't' && wasTheirs, answer.startsWith('1'));
    }

    void check()
    {
        const Found found = foundIn(m_folder);
        m_troubles += found.troubles;
        for (const QString &word : std::as_const(m_typed)) {
            if (!found.words.contains(word))
                m_troubles += u"“%1” is lost\n"_s.arg(word);
        }
        if (found.takeovers != m_takeovers)
            m_troubles += u"%1 takeovers, %2 in the log\n"_s.arg(m_takeovers).arg(found.takeovers);
    }

    // Both leave; nobody may be in the way of a third.
    void end()
    {
        for (Seat &seat : m_seats)
            seat.leave();
        check();
        FileLock third;
        if (third.acquire(m_readout) || !third.isHeld())
            m_troubles += u"the lock outlives its holders\n"_s;
    }

private:
    bool isLockOf(const Seat &seat) const
    {
        const std::optional<LockHolder> holder = lockHolder(m_readout);
        return holder && seat.isTaken() && holder->process.id == seat.process();
    }

    void checkLock(const Seat &seat, bool isTheirs, bool isHeld)
    {
        if (isHeld == isTheirs || isHeld != isLockOf(seat))
            m_troubles += u"the lock is not whose it should be\n"_s;
    }

    std::array<Seat, writers> &m_seats;
    QString m_folder;
    QString m_readout;
    QByteArray m_name;
    QStringList m_typed;
    QString m_troubles;
    int m_last = 0; // who did the last step
    int m_takeovers = 0;
};

// All choices in turn, as an odometer counts.
class Choices
{
public:
    // The next one of so many.
    qsizetype next(qsizetype count)
    {
        if (m_at == m_chosen.size())
            m_chosen << Choice{0, count};
        return m_chosen[m_at++].index;
    }
    // What was looked at in the turn before is the same until here.
    bool isNew() const { return m_at >= m_turned; }
    bool turn()
    {
        while (!m_chosen.isEmpty() && m_chosen.last().index + 1 == m_chosen.last().count)
            m_chosen.removeLast();
        if (m_chosen.isEmpty())
            return false;
        ++m_chosen.last().index;
        m_turned = m_chosen.size();
        m_at = 0;
        return true;
    }

private:
    struct Choice
    {
        qsizetype index;
        qsizetype count;
    };
    QList<Choice> m_chosen;
    qsizetype m_at = 0;
    qsizetype m_turned = 0;
};

struct Tally
{
    int sequences = 0;
    int checks = 0;
    int troubles = 0;
    std::map<char, int> steps; // sequences that have such a step

    void add(const Game &game)
    {
        ++sequences;
        for (const StepName &step : stepNames)
            steps[step.letter] += game.name().contains(step.letter) ? 1 : 0;
        if (game.troubles().isEmpty())
            return;
        ++troubles;
        std::println("{}: {}", game.name().toStdString(), game.troubles().toStdString());
    }
};

// What has to reach a disk is slow, and is not what is looked at here.
QTemporaryDir inMemory()
{
    const QString memory = u"/dev/shm"_s;
    const bool isThere = QFileInfo(memory).isWritable();
    return QTemporaryDir((isThere ? memory : QDir::tempPath()) + u"/twowriters-XXXXXX"_s);
}

Tally playAll(int steps, bool isListed)
{
    std::array<Seat, writers> seats;
    const QTemporaryDir folder = inMemory();
    Tally tally;
    Choices choices;
    do {
        Game game(seats, folder.filePath(QString::number(tally.sequences)));
        for (int i = 0; i < steps; ++i) {
            QList<Move> moves = game.possible();
            if (i + 1 == steps) // the state before it was looked at as though killed
                moves.removeIf([](Move move) { return move.step == 'k'; });
            game.take(moves[choices.next(moves.size())]);
            if (choices.isNew()) {
                game.check();
                ++tally.checks;
            }
        }
        game.end();
        if (isListed)
            std::println("{}", game.name().toStdString());
        tally.add(game);
    } while (choices.turn());
    return tally;
}

} // namespace

int main(int argc, char *argv[])
{
    const int steps = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 6;
    const Tally tally = playAll(steps, argc > 2);
    std::println(
        "{} sequences of {} steps, {} states looked at, {} in trouble; sequences with",
        tally.sequences,
        steps,
        tally.checks,
        tally.troubles);
    for (const StepName &step : stepNames)
        std::println("{:7}  {}  {}", tally.steps.at(step.letter), step.letter, step.name);
    return tally.troubles > 0 ? 1 : 0;
}
