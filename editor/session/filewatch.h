// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QTimer>

namespace rapporteur {

class Session;

// Says when something has happened to the session's file or beside it. Receivers look what it was.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(Session &session, QObject *parent = nullptr);

signals:
    void stirred();

private:
    void watch();

    Session &m_session;
    QFileSystemWatcher m_watcher;
    QTimer m_calm; // a file is often written in several steps
};

} // namespace rapporteur
