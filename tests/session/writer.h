// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filelock.h"
#include "journal.h"

namespace rapporteur::testing {

// What the window does for one person at one readout, step by step, without a window.
class Writer
{
public:
    Writer(QString readout, const QString &journal);

    // The letters of the steps that make sense now; see writer.cpp.
    QByteArray possible() const;
    void take(char step, const QString &word);
    bool holdsLock() const { return m_lock.isHeld(); }
    // What a step met with that it should not have.
    const QString &trouble() const { return m_trouble; }

private:
    struct Step;
    static const QList<Step> &steps();

    bool isOpen() const { return !m_session.path().isEmpty(); }
    bool mayType() const;
    bool isForeign() const;
    bool mayRecover() const;
    void open();
    void acquire();
    void type();
    void save();
    void look();
    void takeOver();
    void editNow();
    void saveAnyway();
    void keepBoth();
    void loadTheirs();
    void recover();
    QList<JournalEntry> leftHere() const;
    void expect(const Result<> &result);
    bool isKept() const;
    void waitUntilKept();

    QString m_readout;
    Session m_session;
    Journal m_journal;
    FileLock m_lock;
    std::optional<LockHolder> m_other; // as in LockBar
    QString m_word;
    QString m_trouble;
    char m_last = ' ';
    bool m_isRefused = false; // the file was changed by another hand; the user has to choose
};

} // namespace rapporteur::testing
