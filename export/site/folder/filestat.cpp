// SPDX-License-Identifier: GPL-3.0-or-later
#include "filestat.h"

#include "bytes.h"

#include <algorithm>

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

// Looks through one folder after another, so that however deep they lie, few are open.
class Search
{
public:
    Search(QByteArray folder, QByteArray except)
        : m_folder(std::move(folder))
        , m_except(std::move(except))
    {}

    QList<FoundFile> run()
    {
        while (!m_waiting.isEmpty())
            lookInto(m_waiting.takeLast());
        std::ranges::sort(m_found, {}, &FoundFile::path);
        return std::move(m_found);
    }

private:
    void lookInto(const QByteArray &path)
    {
        const QByteArray absolute = path.isEmpty() ? m_folder : m_folder + '/' + path;
        DIR *folder = absolute == m_except ? nullptr : ::opendir(absolute.constData());
        if (folder == nullptr)
            return;
        while (const dirent *entry = ::readdir(folder)) // NOLINT(concurrency-mt-unsafe) own stream
            consider(path, entry->d_name, ::dirfd(folder));
        ::closedir(folder);
    }

    void consider(const QByteArray &path, const char *entry, int folder)
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
        QByteArray below = path.isEmpty() ? name.toByteArray() : joined({path, "/", name});
        if (S_ISDIR(status.st_mode))
            m_waiting += std::move(below);
        else if (isReadout && S_ISREG(status.st_mode))
            m_found += {std::move(below), statOf(status)};
    }

    // Only spares a look at what is plainly something else.
    static bool mayBeFolder(QByteArrayView name)
    {
        return !name.endsWith(".json") && !name.endsWith(".html") && !name.endsWith(".txt");
    }

    QByteArray m_folder;
    QByteArray m_except;
    QList<QByteArray> m_waiting{{}};
    QList<FoundFile> m_found;
};

} // namespace

std::optional<FileStat> fileStat(const QByteArray &path)
{
    struct stat status{};
    if (::stat(path.constData(), &status) != 0 || !S_ISREG(status.st_mode))
        return std::nullopt;
    return statOf(status);
}

QList<FoundFile> readoutsBelow(const QByteArray &folder, const QByteArray &except)
{
    return Search(folder, except).run();
}

} // namespace rapporteur
