// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contentdelta.h"
#include "error.h"
#include "eventlog.h"
#include "keptjson.h"
#include "readout.h"

namespace rapporteur {

// What made a revision: a timer, Ctrl+S, a person who gave it a name, a change of state.
enum class RevisionKind { Autosave, Save, Named, State };

// What the caller knows about a revision that is to be added.
struct RevisionInfo
{
    RevisionKind kind = RevisionKind::Save;
    QString author;
    QDateTime time;                // UTC
    QString name = {};             // Named, State: what people call it
    QList<int> otherParents = {};  // revisions that were merged in
    QString event = {};            // for the log; empty: the kind's own ("saved")
    QList<LogDetail> details = {}; // for the log
};

// An immutable state of the content. The first one holds its content whole, the others what
// changed since their first parent.
struct Revision
{
    int number = 0; // never used twice, though numbers may be missing
    QList<int> parents;
    RevisionKind kind = RevisionKind::Save;
    QString author;
    QDateTime time; // UTC
    QString name;
    QString digest;
    std::optional<KeptJson> content;
    ContentDelta changes;
    bool operator==(const Revision &) const = default;
};

// What a readout's file remembers: its revisions, the newest last, and the log.
struct History
{
    QList<Revision> revisions;
    EventLog log;
    bool operator==(const History &) const = default;
};

// The revision of this number, or nullptr.
const Revision *findRevision(const History &history, int number);

// Number of the newest revision with this content; 0 if none has it.
int revisionWith(const History &history, QStringView digest);

// The history with `content` as its newest revision, and an entry in the log; as it was if the
// newest revision has that content already. A save takes the place of the autosaves before it,
// which leave no trace in the log. With `kind` Named or State, unchanged content does make a
// revision: it is the name, or the state, that is new.
Result<History> addRevision(History history, const Readout &content, const RevisionInfo &info);

// The content of a revision; an error if it is no longer what its digest says.
Result<Readout> contentOf(const History &history, int number);

// Where the history was tampered with: the number of a log entry, and what is wrong.
struct BrokenEntry
{
    int entry = 0;
    QString reason;
    bool operator==(const BrokenEntry &) const = default;
};

// The first log entry that was changed, dropped or put in, or whose revision is not there any more
// or has another content. A revision that no entry tells of counts as the entry after the last.
std::optional<BrokenEntry> firstBroken(const History &history);

} // namespace rapporteur
