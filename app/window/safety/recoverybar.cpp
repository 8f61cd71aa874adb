// SPDX-License-Identifier: GPL-3.0-or-later
#include "recoverybar.h"

#include "differencedialog.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

RecoveryBar::RecoveryBar(Session &session, Journal &journal, QWidget *parent)
    : MessageBar(parent)
    , m_session(session)
    , m_journal(journal)
{
    setObjectName(u"unsaved"_s);
    connect(&m_session, &Session::pathChanged, this, &RecoveryBar::lookForMine);
}

void RecoveryBar::lookForMine()
{
    hide();
    if (m_session.path().isEmpty())
        return;
    const QList<JournalEntry> entries = leftBehind(m_journal.folder());
    const auto mine = std::ranges::find_if(entries, [this](const JournalEntry &entry) {
        return !entry.isPutAside && entry.path == m_session.path() && entry.file != m_taken;
    });
    if (mine != entries.end())
        offer(*mine);
}

void RecoveryBar::offer(const JournalEntry &entry)
{
    const QString name = entry.title.isEmpty() ? QFileInfo(entry.path).fileName() : entry.title;
    const QString when = QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat);
    const QString what = name.isEmpty()
                             ? tr("A readout was not saved when the program ended.")
                             : tr("“%1” was not saved when the program ended.").arg(name);
    say(Kind::Warning,
        what + u' ' + tr("Its text of %1 was kept.").arg(when),
        {{tr("Recover"), [this, entry] { recover(entry); }},
         {tr("View differences"), [this, entry] { compare(entry); }, true},
         {tr("Discard"), [this, entry] { discard(entry); }}});
}

void RecoveryBar::recover(const JournalEntry &entry)
{
    const Result<ReadoutFile> draft = draftIn(entry);
    const Result<> aside = draft ? m_journal.putAside() : std::unexpected(draft.error());
    if (!aside) {
        say(Kind::Error, aside.error().message);
        return;
    }
    m_taken = entry.file;
    m_session.recover(entry.path, entry.stamp, *draft);
    m_journal.takeOver(entry);
    hide();
}

void RecoveryBar::compare(const JournalEntry &entry)
{
    showDifferences(window(), entry);
}

// Nobody regrets it for a while: it goes where unsaved text goes.
void RecoveryBar::discard(const JournalEntry &entry)
{
    if (const Result<> aside = putAside(entry, QDateTime::currentDateTimeUtc()); !aside)
        say(Kind::Error, aside.error().message);
}

void showDifferences(QWidget *window, const JournalEntry &entry)
{
    const Result<ReadoutFile> draft = draftIn(entry);
    if (!draft)
        return;
    const Result<LoadedReadout> saved = loadReadout(entry.path);
    showDifference(
        window,
        compared(saved ? saved->file.content : Readout(), draft->content),
        {.before = RecoveryBar::tr("Saved"), .after = RecoveryBar::tr("Not saved")});
}

} // namespace rapporteur
