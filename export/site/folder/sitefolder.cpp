// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

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

QByteArray linesOf(const QList<SiteFolder::Change> &changes)
{
    QByteArray lines;
    for (const SiteFolder::Change &change : changes)
        lines += (change.removed ? '-' : '+') + change.path + '\n';
    return lines;
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

Result<> SiteFolder::begin()
{
    const qint64 live = isLive() ? generationOf(m_live) : 0;
    const qint64 next = generationOf(other());
    Result<FolderTree> state = FolderTree::open(statePath(other()));
    if (!state)
        return std::unexpected(state.error());
    if (const Result<> unmarked = state->remove(wholeFile); !unmarked)
        return unmarked;
    if (live > 0 && next == live)
        return {};
    return next > 0 && next == live - 1 ? repeatChanges() : mirrorAll();
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

Result<> SiteFolder::mirrorAll()
{
    Result<FolderTree> to = nextTree();
    if (!to)
        return std::unexpected(to.error());
    const SiteManifest manifest(state(manifestFile));
    for (const QByteArray &path : to->files()) {
        if (manifest.holds(path))
            continue;
        if (const Result<> removed = to->remove(path); !removed)
            return removed;
    }
    if (!isLive())
        return {};
    Result<FolderTree> from = liveTree();
    if (!from)
        return std::unexpected(from.error());
    QList<QByteArray> paths;
    for (const SiteFile &file : manifest.files()) {
        paths += file.path.toByteArray();
        if (const Result<> shared = to->share(*from, paths.last()); !shared)
            return shared;
    }
    to->dateFolders(foldersAbove(paths), *from);
    return {};
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

Result<> SiteFolder::markWhole(const QString &tree, qint64 generation)
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

Result<> SiteFolder::commit(const QList<StateFile> &state, const QList<Change> &changes)
{
    const bool isFirst = !isLive();
    const QString next = other();
    const qint64 generation = isFirst ? 1 : generationOf(m_live) + 1;
    Result<FolderTree> folder = FolderTree::open(statePath(next));
    if (!folder)
        return std::unexpected(folder.error());
    for (const StateFile &file : state) {
        if (const Result<> written = folder->write(file.name, file.pieces); !written)
            return written;
    }
    const Result<> switched = dateFolders(changes)
                                  .and_then(
                                      [&] { return folder->write(changedFile, linesOf(changes)); })
                                  .and_then([&] { return markWhole(next, generation); })
                                  .and_then([&] { return folder->settle(); })
                                  .and_then([&] { return switchTo(next); })
                                  .and_then([&] { return folder->settle(); });
    if (!switched || !isFirst)
        return switched;
    // nobody reads the other tree yet: made now, the next publication need not wait for it
    return mirrorAll().and_then([&] { return markWhole(other(), generation); });
}

} // namespace rapporteur
