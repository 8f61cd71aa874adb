// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldertree.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <array>
#include <cerrno>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Site)
};

constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
constexpr std::size_t mostOpen = 200; // folders at a time
constexpr qsizetype writtenTogether = 262'144;

bool writeAll(int file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(file, bytes.data(), std::size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

// Small pieces together.
bool writeAll(int file, std::span<const QByteArrayView> pieces)
{
    if (pieces.size() == 1)
        return writeAll(file, pieces.front());
    QByteArray waiting;
    waiting.reserve(writtenTogether);
    for (const QByteArrayView piece : pieces) {
        if (waiting.size() + piece.size() > writtenTogether) {
            if (!writeAll(file, waiting))
                return false;
            waiting.resize(0);
        }
        waiting += piece;
    }
    return writeAll(file, waiting);
}

bool removeName(int folder, const QByteArray &name)
{
    return ::unlinkat(folder, name.constData(), 0) == 0 || errno == ENOENT;
}

QByteArray joined(const QByteArray &folder, const char *name)
{
    return folder.isEmpty() ? QByteArray(name) : folder + '/' + name;
}

void addFiles(int folder, const QByteArray &path, QList<QByteArray> &found)
{
    DIR *entries = folder < 0 ? nullptr : ::fdopendir(folder);
    if (entries == nullptr)
        return;
    const int own = ::dirfd(entries);
    while (const dirent *entry = ::readdir(entries)) { // NOLINT(concurrency-mt-unsafe) own stream
        const QByteArrayView name(static_cast<const char *>(entry->d_name));
        if (name == "." || name == "..")
            continue;
        const int below = own < 0 ? -1 : ::openat(own, name.data(), folderFlags);
        if (below >= 0)
            addFiles(below, joined(path, name.data()), found);
        else
            found += joined(path, name.data());
    }
    ::closedir(entries);
}

} // namespace

// Where the system refuses, as for files of somebody else, the time stays.
void FolderTree::copyTime(const Place &from, const Place &to)
{
    struct stat status{};
    if (::fstatat(from.folder, from.name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
        return;
    const std::array times{timespec{.tv_sec = 0, .tv_nsec = UTIME_OMIT}, status.st_mtim};
    ::utimensat(to.folder, to.name.constData(), times.data(), AT_SYMLINK_NOFOLLOW);
}

FolderTree::FolderTree(QString path, Handle root)
    : m_path(std::move(path))
    , m_root(std::move(root))
{}

Result<FolderTree> FolderTree::open(const QString &path)
{
    QDir().mkpath(path);
    Handle root(::open(QFile::encodeName(path).constData(), folderFlags));
    if (root.isOpen())
        return FolderTree(path, std::move(root));
    return fail(
        Error::Kind::Write,
        Words::tr("the folder %1 could not be made: %2").arg(path, qt_error_string()));
}

std::unexpected<Error> FolderTree::failed(Error::Kind kind, const QByteArray &path) const
{
    const QString reason = qt_error_string();
    const QString file = QDir(m_path).filePath(QString::fromUtf8(path));
    return fail(
        kind,
        kind == Error::Kind::Read ? Words::tr("%1 could not be read: %2").arg(file, reason)
                                  : Words::tr("%1 could not be written: %2").arg(file, reason));
}

Result<> FolderTree::write(const QByteArray &path, QByteArrayView bytes)
{
    return write(path, std::span(&bytes, 1));
}

Result<> FolderTree::write(const QByteArray &path, std::span<const QByteArrayView> pieces)
{
    const Result<Place> place = placeOf(path, true);
    if (!place)
        return std::unexpected(place.error());
    const auto open = [&place] {
        constexpr int flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
        return Handle(::openat(place->folder, place->name.constData(), flags, 0644));
    };
    Handle file = open();
    // again, for as long as others write the same file: a photo that several readouts have
    while (!file.isOpen() && errno == EEXIST && removeName(place->folder, place->name))
        file = open();
    if (!file.isOpen() || !writeAll(file.number(), pieces) || !file.close())
        return failed(Error::Kind::Write, path);
    return {};
}

Result<> FolderTree::settle()
{
    return ::syncfs(m_root.number()) == 0 ? Result<>() : failed(Error::Kind::Write, {});
}

Result<> FolderTree::share(FolderTree &from, const QByteArray &path)
{
    const Result<Place> source = from.placeOf(path, false);
    const Result<Place> target = placeOf(path, true);
    if (!source || !target)
        return std::unexpected(source ? target.error() : source.error());
    const auto link = [&] {
        return ::linkat(
                   source->folder,
                   source->name.constData(),
                   target->folder,
                   target->name.constData(),
                   0)
               == 0;
    };
    if (link() || (errno == EEXIST && removeName(target->folder, target->name) && link()))
        return {};
    return errno == ENOENT ? from.failed(Error::Kind::Read, path) : copy(from, path);
}

Result<> FolderTree::copy(FolderTree &from, const QByteArray &path)
{
    return from.read(path)
        .and_then([&](const QByteArray &bytes) { return write(path, bytes); })
        .and_then([&] { return placeOf(path, false); })
        .transform([&](const Place &target) {
            if (const Result<Place> source = from.placeOf(path, false))
                copyTime(*source, target);
        });
}

void FolderTree::dateFolders(const QSet<QByteArray> &folders, FolderTree &like)
{
    for (const QByteArray &folder : folders) {
        const Result<int> source = like.folderOf(folder, false);
        const Result<int> target = source ? folderOf(folder, false) : source;
        if (target)
            copyTime({*source, "."}, {*target, "."});
    }
}

Result<QByteArray> FolderTree::read(const QByteArray &path)
{
    const Result<Place> place = placeOf(path, false);
    if (!place)
        return std::unexpected(place.error());
    constexpr int flags = O_RDONLY | O_NOFOLLOW | O_CLOEXEC;
    const Handle handle(::openat(place->folder, place->name.constData(), flags));
    QFile file;
    if (!handle.isOpen() || !file.open(handle.number(), QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failed(Error::Kind::Read, path);
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failed(Error::Kind::Read, path);
    return bytes;
}

Result<> FolderTree::remove(const QByteArray &path)
{
    const Result<Place> place = placeOf(path, false);
    if (!place) // its folder is not there either
        return {};
    if (!removeName(place->folder, place->name))
        return failed(Error::Kind::Write, path);
    removeIfEmpty(path.first(std::max(path.lastIndexOf('/'), qsizetype(0))));
    return {};
}

void FolderTree::removeIfEmpty(QByteArray folder)
{
    while (!folder.isEmpty()) {
        const qsizetype slash = folder.lastIndexOf('/');
        const Result<Place> place = placeOf(folder, false);
        if (!place || ::unlinkat(place->folder, place->name.constData(), AT_REMOVEDIR) != 0)
            return;
        m_folders.remove(folder);
        folder.truncate(std::max(slash, qsizetype(0)));
    }
}

QList<QByteArray> FolderTree::files()
{
    QList<QByteArray> found;
    addFiles(::openat(m_root.number(), ".", folderFlags), {}, found);
    std::ranges::sort(found);
    return found;
}

Result<FolderTree::Place> FolderTree::placeOf(const QByteArray &path, bool make)
{
    const qsizetype slash = path.lastIndexOf('/');
    return folderOf(path.first(std::max(slash, qsizetype(0))), make).transform([&](int folder) {
        return Place{folder, path.sliced(slash + 1)};
    });
}

Result<int> FolderTree::folderOf(const QByteArray &path, bool make)
{
    if (path.isEmpty())
        return m_root.number();
    if (const auto known = m_folders.constFind(path); known != m_folders.constEnd())
        return *known;
    if (m_handles.size() >= mostOpen) {
        m_folders.clear();
        m_handles.clear();
    }
    const Result<Place> place = placeOf(path, make);
    if (!place)
        return std::unexpected(place.error());
    if (make && ::mkdirat(place->folder, place->name.constData(), 0755) != 0 && errno != EEXIST)
        return failed(Error::Kind::Write, path);
    Handle folder(::openat(place->folder, place->name.constData(), folderFlags));
    if (!folder.isOpen())
        return failed(make ? Error::Kind::Write : Error::Kind::Read, path);
    m_folders.insert(path, folder.number());
    m_handles.push_back(std::move(folder));
    return m_handles.back().number();
}

QSet<QByteArray> foldersAbove(const QList<QByteArray> &paths)
{
    QSet<QByteArray> folders;
    for (QByteArray path : paths) {
        const auto goUp = [&path] { path.truncate(std::max(path.lastIndexOf('/'), qsizetype(0))); };
        for (goUp(); !folders.contains(path); goUp())
            folders += path;
    }
    return folders;
}

} // namespace rapporteur
