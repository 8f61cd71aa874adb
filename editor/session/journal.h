// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalentry.h"
#include "session.h"

#include <QThreadPool>
#include <QTimer>

namespace rapporteur {

// Keeps the unsaved text of a session on disk while it is typed, so that neither a kill nor a power
// cut takes more than the last moments. The entry goes when the readout is saved, or undone to what
// was saved.
class Journal : public QObject
{
    Q_OBJECT

public:
    // From a change to the beginning of its writing, also while typing goes on.
    static constexpr std::chrono::milliseconds delay{1000};

    Journal(
        Session &session,
        QString folder,
        QObject *parent = nullptr,
        std::chrono::milliseconds wait = delay);
    ~Journal() override;

    const QString &folder() const { return m_folder; }

    // The session holds what this entry does: it is this journal's from now on.
    void takeOver(const JournalEntry &entry);

    // Keeps the unsaved text, if there is any, apart from what comes next; see daysKept.
    Result<> putAside();

signals:
    void failed(const QString &message);

private:
    void follow();
    void write();
    void drop();
    void afterWriting(const Result<> &written);
    void useFile(const QString &file);
    void useFreshFile();
    void dropMedia();
    JournalEntry entry() const;

    Session &m_session;
    QString m_folder;
    QString m_file;
    QTimer m_timer;
    QThreadPool m_writer; // one thread: newest last
    bool m_isOnDisk = false;
    bool m_isWriting = false;
    bool m_isLate = false; // it is time to write again
    bool m_hasFailed = false;
};

} // namespace rapporteur
