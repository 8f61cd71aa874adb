// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchrun.h"

#include <chrono>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

double seconds(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

pid_t spawnQuietly(const QString &program, const QStringList &arguments)
{
    QByteArrayList words{program.toLocal8Bit()};
    for (const QString &argument : arguments)
        words += argument.toLocal8Bit();
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = -1;
    if (posix_spawn(&child, words.front().constData(), &actions, nullptr, pointers.data(), environ)
        != 0)
        child = -1;
    posix_spawn_file_actions_destroy(&actions);
    return child;
}

} // namespace

Result<ProcessCost> runProgram(const QString &program, const QStringList &arguments)
{
    using Clock = std::chrono::steady_clock;
    const auto start = Clock::now();
    const pid_t child = spawnQuietly(program, arguments);
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child)
        return fail(Error::Kind::Read, u"%1 could not be started"_s.arg(program));
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return fail(Error::Kind::Invalid, u"%1 %2 failed"_s.arg(program, arguments.join(u' ')));
    return ProcessCost{
        .wallSeconds = std::chrono::duration<double>(Clock::now() - start).count(),
        .cpuSeconds = seconds(usage.ru_utime) + seconds(usage.ru_stime),
        .peakMebibytes = double(usage.ru_maxrss) / 1024,
    };
}

} // namespace rapporteur
