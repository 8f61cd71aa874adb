// SPDX-License-Identifier: GPL-3.0-or-later
#include "filestat.h"

#include "bytes.h"
#include "parallel.h"

#include <QMutex>

#include <algorithm>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

namespace rapporteur {

namespace {

constexpr qint64 nanoseconds = 1'000'000'000;

FileStat statOf(const struct stat &status)
{
    return {
        .size = status.st_size,
        .modified = status.st_mtim.tv_sec * nanoseconds + status.st_mtim.tv_nsec,
        .number = status.st_ino};
}

// What one folder holds. Paths are below the folder that is searched.
class Look
{
public:
    Look(const QByteArray &folder, QByteArray path, const QByteArray &except)
        : m_path(std::move(path))
    {
        const QByteArray absolute = m_path.isEmpty() ? folder : joined({folder, "/", m_path});
        DIR *entries = absolute == except ? nullptr : ::opendir(absolute.constData());
        if (entries == nullptr)
            return;
        while (const dirent *entry = ::readdir(entries)) // NOLINT(concurrency-mt-unsafe) own stream
            consider(entry->d_name, ::dirfd(entries));
        ::closedir(entries);
    }

    const QList<FoundFile> &readouts() const { return m_readouts; }
    const QList<QByteArray> &folders() const { return m_folders; }

private:
    void consider(const char *entry, int folder)
    {
        const QByteArrayView name(entry);
        const bool isReadout = name.endsWith(".readout");
        if (name.startsWith('.') || (!isReadout && name.endsWith(".media")))
            return;
        if (!isReadout && name.contains('.') && !mayBeFolder(name))
            return;
        struct stat status{};
        if (::fstatat(folder, entry, &status, AT_SYMLINK_NOFOLLOW) != 0)
            return;
        QByteArray below = m_path.isEmpty() ? name.toByteArray() : joined({m_path, "/", name});
        if (S_ISDIR(status.st_mode))
            m_folders += std::move(below);
        else if (isReadout && S_ISREG(status.st_mode))
            m_readouts += {std::move(below), statOf(status)};
    }

    // Only spares a look at what is plainly something else.
    static bool mayBeFolder(QByteArrayView name)
    {
        return !name.endsWith(".json") && !name.endsWith(".html") && !name.endsWith(".txt");
    }

    QByteArray m_path;
    QList<FoundFile> m_readouts;
    QList<QByteArray> m_folders;
};

} // namespace

std::optional<FileStat> fileStat(const QByteArray &path)
{
    struct stat status{};
    if (::stat(path.constData(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    return statOf(status);
}

// One depth after the other, so that however deep folders lie, few are open.
QList<FoundFile> readoutsBelow(const QByteArray &folder, const QByteArray &except, int jobs)
{
    QMutex mutex; // guards the following
    QList<FoundFile> found;
    QList<QByteArray> deeper{{}};
    while (!deeper.isEmpty()) {
        const QList<QByteArray> folders = std::exchange(deeper, {});
        const auto makeWorker = [&] {
            return [&](qsizetype index) {
                const Look look(folder, folders.at(index), except);
                const QMutexLocker lock(&mutex);
                found += look.readouts();
                deeper += look.folders();
            };
        };
        inParallel(jobs, folders.size(), makeWorker, 1);
    }
    std::ranges::sort(found, {}, &FoundFile::path);
    return found;
}

} // namespace rapporteur
