// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history.h"
#include "session.h"

namespace rapporteur {

// The revisions that the file of a session remembers, as far as they are on disk.
class Versions : public QObject
{
    Q_OBJECT

public:
    explicit Versions(Session &session, QObject *parent = nullptr);

    const History &history() const;

    int newest() const; // 0: none
    // The last revision that this happened to ("approved"); 0: none.
    int lastOf(QStringView event) const;

    // "3, before lunch"; "3, saved by Ada Example"
    QString nameOf(int number) const;
    // How it came about, in a word or two: "Saved", "Restored from 2".
    QString kindOf(const Revision &revision) const;

    // The present state as one more revision, under a name.
    Result<> name(const QString &name);
    // The content of a revision as one more: a step that can be undone, and saved. What was not
    // saved yet becomes a revision before.
    Result<> restore(int number);

signals:
    void changed();

private:
    Result<> add(RevisionInfo info);

    Session &m_session;
    mutable QByteArray m_read; // what m_history was read from
    mutable History m_history;
};

} // namespace rapporteur
