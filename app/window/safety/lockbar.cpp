// SPDX-License-Identifier: GPL-3.0-or-later
#include "lockbar.h"

#include "filecommands.h"
#include "takeover.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

QString nameOf(const LockHolder &holder)
{
    if (holder.user.isEmpty())
        return LockBar::tr("Somebody");
    return LockBar::tr("%1 on %2", "a person on a computer").arg(holder.user, holder.process.host);
}

QString timeOf(const LockHolder &holder)
{
    return QLocale().toString(holder.since.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

LockBar::LockBar(Session &session, FileCommands &files, QWidget *parent)
    : MessageBar(parent)
    , m_session(session)
    , m_files(files)
{
    setObjectName(u"others"_s);
    connect(&m_session, &Session::pathChanged, this, &LockBar::acquire);
    connect(&m_session, &Session::refused, this, [this] {
        if (m_other)
            sayTheirs();
    });
}

void LockBar::acquire()
{
    hide();
    m_lock.release();
    m_other.reset();
    if (!m_session.path().isEmpty())
        m_other = m_lock.acquire(m_session.path());
    m_session.setReadOnly(m_other.has_value());
    if (m_other)
        sayTheirs();
}

void LockBar::sayTheirs()
{
    const QString who = nameOf(*m_other);
    say(Kind::Information,
        m_other->since.isValid()
            ? tr("%1 has had this readout open since %2. You can read it.").arg(who, timeOf(*m_other))
            : tr("%1 has this readout open. You can read it.").arg(who),
        {{tr("Work on a copy"), [this] { m_files.saveBeside(tr("copy")); }},
         {tr("Take over"), [this] { takeOver(); }}});
}

void LockBar::sayLost(const LockHolder &successor)
{
    say(Kind::Warning,
        tr("%1 took this readout over at %2. Your text is still here.")
            .arg(nameOf(successor), timeOf(successor)),
        {{tr("Go on with a copy"), [this] { m_files.saveBeside(tr("my version")); }},
         {tr("Take it back"), [this] { takeOver(); }}});
}

void LockBar::sayFree()
{
    say(Kind::Information,
        tr("Nobody else has this readout open any more."),
        {{tr("Edit it"), [this] { editNow(); }}});
}

void LockBar::look()
{
    if (const std::optional<LockHolder> successor = m_lock.successor()) {
        m_other = successor;
        m_lock.release();
        m_session.setReadOnly(true);
        sayLost(*successor);
    } else if (m_other) {
        const std::optional<LockHolder> now = lockHolder(m_session.path());
        if (!now || !mayBeRunning(now->process))
            sayFree();
    }
}

void LockBar::takeOver()
{
    const Result<> taken = rapporteur::takeOver(m_lock, m_session);
    if (!taken)
        say(Kind::Error, taken.error().message);
    if (!m_lock.isHeld())
        return;
    m_other.reset();
    m_session.setReadOnly(false);
    if (!m_session.isModified() && m_session.isChangedOnDisk())
        m_files.reload();
}

void LockBar::editNow()
{
    acquire();
    if (!m_other && !m_session.isModified() && m_session.isChangedOnDisk())
        m_files.reload();
}

} // namespace rapporteur
