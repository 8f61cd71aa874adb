// SPDX-License-Identifier: GPL-3.0-or-later
#include "diskbar.h"

#include "differencedialog.h"
#include "filecommands.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rapporteur {

DiskBar::DiskBar(Session &session, FileCommands &files, QWidget *parent)
    : MessageBar(parent)
    , m_session(session)
    , m_files(files)
{
    setObjectName(u"others"_s);
    connect(&m_session, &Session::pathChanged, this, [this] {
        m_told = m_session.stamp();
        hide();
    });
}

void DiskBar::look()
{
    if (m_session.path().isEmpty())
        return;
    const Result<FileStamp> now = stampOnDisk(m_session.path());
    if (now && *now == m_session.stamp())
        hide();
    if (!now || std::exchange(m_told, *now) == *now || *now == m_session.stamp())
        return;
    if (now->size < 0)
        sayGone();
    else
        sayChanged();
}

void DiskBar::sayChanged()
{
    const QString name = QFileInfo(m_session.path()).fileName();
    const QString what
        = m_session.isModified()
              ? tr("%1 was changed by another hand, and you have changes of your own.")
              : tr("%1 was changed by another hand.");
    say(Kind::Warning,
        what.arg(name),
        {{tr("Reload"), [this] { m_files.reload(); }},
         {tr("Keep both"), [this] { m_files.saveBeside(tr("my version")); }},
         {tr("Show differences"), [this] { compare(); }, true}});
}

void DiskBar::sayGone()
{
    say(Kind::Warning,
        tr("%1 is no longer there.").arg(QFileInfo(m_session.path()).fileName()),
        {{tr("Save it again"), [this] { m_files.saveAgain(); }},
         {tr("Save elsewhere…"), [this] { m_files.saveAs(); }}});
}

void DiskBar::compare()
{
    const Result<LoadedReadout> theirs = loadReadout(m_session.path());
    if (!theirs) {
        say(Kind::Error, theirs.error().message);
        return;
    }
    showDifference(
        window(),
        compared(theirs->file.content, m_session.content()),
        {.before = tr("In the file"), .after = tr("In this window")});
}

} // namespace rapporteur
