// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "process.h"
#include "readoutfile.h"

#include <QDateTime>

namespace rapporteur {

// Unsaved text as it lies in the journal's folder: whose it is, and what it was made from.
struct JournalEntry
{
    QString file;    // the entry's own
    QString path;    // of the readout; empty: it was never saved
    QString title;   // of the readout, for people
    FileStamp stamp; // of the readout's file, as it was read or written last
    QDateTime at;
    Process process;
    bool isPutAside = false; // its user did not want it saved; it is kept for a while
    bool operator==(const JournalEntry &) const = default;
};

constexpr int daysKept = 30; // what was put aside

// Reaches the disk before it returns; whatever happens meanwhile, the entry is the old one or the
// new one, whole.
Result<> writeEntry(const JournalEntry &entry, const ReadoutFile &draft);

// All entries, newest first. What is no entry is passed over.
QList<JournalEntry> journalEntries(const QString &folder);

// Those that nobody works on any more: put aside, or left behind by a process that has ended.
QList<JournalEntry> leftBehind(const QString &folder);

// The unsaved text. What the session held is given back even where no file may say so.
Result<ReadoutFile> draftIn(const JournalEntry &entry);

Result<> putAside(const JournalEntry &entry, const QDateTime &at);
// With the photos and attachments that lie beside it.
void removeEntry(const JournalEntry &entry);

// Makes the folder, for nobody but the user: a text under embargo is nobody else's to read.
void makePrivateFolder(const QString &folder);

// Removes what was put aside more than daysKept before `now`, and what interrupted writing left.
void removeOldEntries(const QString &folder, const QDateTime &now);

} // namespace rapporteur
