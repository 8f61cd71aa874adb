// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitefolder.h"

#include "firstfailure.h"
#include "parallel.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <future>

#include <fcntl.h>
#include <sys/file.h>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Site)
};

constexpr auto wholeFile = "whole";
constexpr auto changedFile = "changed";
constexpr qsizetype sharedTogether = 256; // files, of few folders

QByteArray linesOf(const QList<SiteFolder::Change> &changes)
{
    QByteArray lines;
    for (const SiteFolder::Change &change : changes)
        lines += (change.removed ? '-' : '+') + change.path + '\n';
    return lines;
}

Result<> shareAll(const QList<QByteArray> &paths, const QString &from, const QString &to, int jobs)
{
    FirstFailure failure;
    const auto makeWorker = [&] {
        return [&, source = FolderTree::open(from), target = FolderTree::open(to)](
                   qsizetype index) mutable {
            if (!source || !target)
                failure.set(source ? target.error() : source.error());
            if (failure.isSet())
                return;
            if (const Result<> shared = target->share(*source, paths.at(index)); !shared)
                failure.set(shared.error());
        };
    };
    inParallel(jobs, paths.size(), makeWorker, sharedTogether);
    return failure.result();
}

} // namespace

SiteFolder::SiteFolder(QString path, Handle lock)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
{
    const QString target = QFile::symLinkTarget(m_path + "/current"_L1);
    const QString name = target.section(u'/', -1);
    if (name == "a"_L1 || name == "b"_L1)
        m_live = name;
}

Result<SiteFolder> SiteFolder::open(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QDir().mkpath(absolute);
    const QString lockPath = absolute + "/lock"_L1;
    constexpr int flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC;
    Handle lock(::open(QFile::encodeName(lockPath).constData(), flags, 0644));
    if (!lock.isOpen())
        return fail(
            Error::Kind::Write,
            Words::tr("%1 could not be written: %2").arg(lockPath, qt_error_string()));
    if (::flock(lock.number(), LOCK_EX | LOCK_NB) != 0)
        return fail(
            Error::Kind::Changed,
            Words::tr("another publisher is at work in %1; wait until it has finished").arg(path));
    return SiteFolder(absolute, std::move(lock));
}

Result<SiteFolder> SiteFolder::look(const QString &path)
{
    return SiteFolder(QFileInfo(path).absoluteFilePath(), Handle());
}

QString SiteFolder::treePath(const QString &name) const
{
    return m_path + "/trees/"_L1 + name;
}

QString SiteFolder::statePath(const QString &name) const
{
    return m_path + "/state/"_L1 + name;
}

QString SiteFolder::other() const
{
    return m_live == "a"_L1 ? u"b"_s : u"a"_s;
}

QByteArray SiteFolder::stateOf(const QString &tree, const char *name) const
{
    QFile file(statePath(tree) + u'/' + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray SiteFolder::state(const char *name) const
{
    return isLive() ? stateOf(m_live, name) : QByteArray();
}

qint64 SiteFolder::generationOf(const QString &tree) const
{
    return stateOf(tree, wholeFile).trimmed().toLongLong();
}

Result<FolderTree> SiteFolder::liveTree() const
{
    return FolderTree::open(treePath(m_live));
}

Result<FolderTree> SiteFolder::nextTree() const
{
    return FolderTree::open(treePath(other()));
}

Result<> SiteFolder::begin(int jobs)
{
    const qint64 live = isLive() ? generationOf(m_live) : 0;
    const qint64 next = generationOf(other());
    if (const Result<> unmarked = unmark(other()); !unmarked)
        return unmarked;
    if (live > 0 && next == live)
        return {};
    return next > 0 && next == live - 1 ? repeatChanges() : mirror(m_live, other(), jobs);
}

// What was changed in the live tree when it was made, and the other one has not seen yet.
Result<> SiteFolder::repeatChanges()
{
    Result<FolderTree> from = liveTree();
    Result<FolderTree> to = nextTree();
    if (!from || !to)
        return std::unexpected(from ? to.error() : from.error());
    QList<QByteArray> paths;
    for (const QByteArray &line : stateOf(m_live, changedFile).split('\n')) {
        if (line.isEmpty())
            continue;
        paths += line.sliced(1);
        const Result<> done = line.front() == '-' ? to->remove(paths.last())
                                                  : to->share(*from, paths.last());
        if (!done)
            return done;
    }
    to->dateFolders(foldersAbove(paths), *from);
    return {};
}

// Without a tree to mirror, it is emptied.
Result<> SiteFolder::mirror(const QString &from, const QString &to, int jobs) const
{
    const auto open = [this](const QString &name) { return FolderTree::open(treePath(name)); };
    Result<FolderTree> tree = open(to);
    if (!tree)
        return std::unexpected(tree.error());
    const SiteManifest manifest(from.isEmpty() ? QByteArray() : stateOf(from, manifestFile));
    for (const QByteArray &path : tree->files()) {
        if (manifest.holds(path))
            continue;
        if (const Result<> removed = tree->remove(path); !removed)
            return removed;
    }
    if (from.isEmpty())
        return {};
    Result<FolderTree> source = open(from);
    if (!source)
        return std::unexpected(source.error());
    QList<QByteArray> paths;
    for (const SiteFile &file : manifest.files())
        paths += file.path.toByteArray();
    const Result<> shared = shareAll(paths, treePath(from), treePath(to), jobs);
    tree->dateFolders(foldersAbove(paths), *source);
    return shared;
}

Result<> SiteFolder::takeBack(const QList<QByteArray> &paths)
{
    Result<FolderTree> from = isLive() ? liveTree() : nextTree();
    Result<FolderTree> to = nextTree();
    if (!from || !to)
        return std::unexpected(from ? to.error() : from.error());
    const SiteManifest manifest(state(manifestFile));
    for (const QByteArray &path : paths) {
        const Result<> done = manifest.holds(path) ? to->share(*from, path) : to->remove(path);
        if (!done)
            return done;
    }
    m_takenBack += paths;
    return {};
}

// A folder in which nothing is new has the time that it had.
Result<> SiteFolder::dateFolders(const QList<Change> &changes)
{
    if (m_takenBack.isEmpty() || !isLive())
        return {};
    QList<QByteArray> changed;
    for (const Change &change : changes)
        changed += change.path;
    const QSet<QByteArray> folders = foldersAbove(m_takenBack) - foldersAbove(changed);
    return liveTree().and_then([&](FolderTree like) {
        return nextTree().transform([&](FolderTree tree) { tree.dateFolders(folders, like); });
    });
}

Result<> SiteFolder::unmark(const QString &tree) const
{
    return FolderTree::open(statePath(tree)).and_then([](FolderTree state) {
        return state.remove(wholeFile);
    });
}

Result<> SiteFolder::markWhole(const QString &tree, qint64 generation) const
{
    return FolderTree::open(statePath(tree)).and_then([&](FolderTree state) {
        return state.write(wholeFile, QByteArray::number(generation) + '\n');
    });
}

Result<> SiteFolder::switchTo(const QString &tree)
{
    const QByteArray link = QFile::encodeName(m_path + "/current"_L1);
    const QByteArray aside = link + ".new";
    ::unlink(aside.constData());
    const QByteArray target = "trees/" + tree.toLatin1();
    if (::symlink(target.constData(), aside.constData()) == 0
        && std::rename(aside.constData(), link.constData()) == 0) {
        m_live = tree;
        return {};
    }
    return fail(
        Error::Kind::Write,
        Words::tr("%1 could not be written: %2").arg(QFile::decodeName(link), qt_error_string()));
}

Result<> SiteFolder::commit(const QList<StateFile> &state, const QList<Change> &changes, int jobs)
{
    const bool isFirst = !isLive();
    const QString next = other();
    const QString spare = next == "a"_L1 ? u"b"_s : u"a"_s;
    const qint64 generation = isFirst ? 1 : generationOf(m_live) + 1;
    Result<FolderTree> folder = FolderTree::open(statePath(next));
    if (!folder)
        return std::unexpected(folder.error());
    for (const StateFile &file : state) {
        if (const Result<> written = folder->write(file.name, file.pieces); !written)
            return written;
    }
    // nobody reads the spare tree yet: made now, while all else is on its way to the disk, the next
    // publication need not wait for it
    const auto makeSpare = [&] {
        return unmark(spare).and_then([&] { return mirror(next, spare, jobs); });
    };
    std::future<Result<>> spareMade;
    if (isFirst)
        spareMade = std::async(std::launch::async, makeSpare);
    const Result<> switched = dateFolders(changes)
                                  .and_then(
                                      [&] { return folder->write(changedFile, linesOf(changes)); })
                                  .and_then([&] { return markWhole(next, generation); })
                                  .and_then([&] { return folder->settle(); })
                                  .and_then([&] { return switchTo(next); })
                                  .and_then([&] { return folder->settle(); });
    const Result<> made = isFirst ? spareMade.get() : Result<>();
    if (!switched || !isFirst)
        return switched;
    return made.and_then([&] { return markWhole(spare, generation); });
}

} // namespace rapporteur
