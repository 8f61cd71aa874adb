// SPDX-License-Identifier: GPL-3.0-or-later
#include "filewatch.h"

#include "session.h"

#include <QFileInfo>

namespace rapporteur {

namespace {

constexpr std::chrono::milliseconds calm{200};

} // namespace

FileWatch::FileWatch(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_calm.setSingleShot(true);
    m_calm.setInterval(calm);
    const auto stir = [this] { m_calm.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, stir);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, stir);
    connect(&m_session, &Session::pathChanged, this, &FileWatch::watch);
    connect(&m_calm, &QTimer::timeout, this, [this] {
        watch(); // a file that was replaced is no longer watched
        emit stirred();
    });
    watch();
}

void FileWatch::watch()
{
    const QString path = m_session.path();
    QStringList wanted;
    if (!path.isEmpty())
        wanted << QFileInfo(path).absolutePath();
    if (QFileInfo::exists(path))
        wanted << path;
    QStringList gone = m_watcher.files() + m_watcher.directories();
    gone.removeIf([&](const QString &watched) { return wanted.contains(watched); });
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

} // namespace rapporteur
