// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

#include "mediapath.h"

#include <QDir>
#include <QFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rapporteur {

Journal::Journal(Session &session, QString folder, QObject *parent, std::chrono::milliseconds wait)
    : QObject(parent)
    , m_session(session)
    , m_folder(std::move(folder))
{
    m_writer.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(wait);
    makePrivateFolder(m_folder);
    useFreshFile();
    connect(&m_timer, &QTimer::timeout, this, &Journal::write);
    connect(&m_session, &Session::changed, this, &Journal::follow);
    connect(&m_session, &Session::modifiedChanged, this, &Journal::follow);
    connect(&m_session, &Session::pathChanged, this, &Journal::follow);
}

Journal::~Journal()
{
    m_writer.waitForDone();
    if (!m_isOnDisk)
        dropMedia();
}

void Journal::useFile(const QString &file)
{
    m_file = file;
    m_isOnDisk = false;
    m_session.setDraft(file);
}

void Journal::useFreshFile()
{
    useFile(u"%1/%2.draft"_s.arg(m_folder, QUuid::createUuid().toString(QUuid::WithoutBraces)));
}

void Journal::dropMedia()
{
    QDir(mediaFolderOf(m_file)).removeRecursively();
}

JournalEntry Journal::entry() const
{
    return {
        .file = m_file,
        .path = m_session.path(),
        .title = m_session.readout().editions.value(0).title,
        .stamp = m_session.stamp(),
        .at = QDateTime::currentDateTimeUtc(),
        .process = thisProcess(),
    };
}

void Journal::follow()
{
    if (!m_session.isModified())
        drop();
    else if (!m_timer.isActive())
        m_timer.start();
}

void Journal::write()
{
    if (std::exchange(m_isWriting, true)) {
        m_isLate = true;
        return;
    }
    m_isLate = false;
    m_isOnDisk = true;
    m_writer.start([this, entry = entry(), draft = m_session.file()] {
        QMetaObject::invokeMethod(
            this,
            [this, written = writeEntry(entry, draft)] { afterWriting(written); },
            Qt::QueuedConnection);
    });
}

void Journal::afterWriting(const Result<> &written)
{
    m_isWriting = false;
    if (m_isLate && m_session.isModified())
        write();
    if (!written && !m_hasFailed)
        emit failed(written.error().message);
    m_hasFailed = !written;
}

void Journal::drop()
{
    m_timer.stop();
    if (std::exchange(m_isOnDisk, false))
        m_writer.start([file = m_file] { QFile::remove(file); });
    if (!m_session.path().isEmpty())
        dropMedia();
}

void Journal::takeOver(const JournalEntry &entry)
{
    drop();
    useFile(entry.file);
    write();
}

Result<> Journal::putAside()
{
    if (!m_session.isModified())
        return {};
    m_timer.stop();
    m_writer.waitForDone();
    JournalEntry aside = entry();
    aside.isPutAside = true;
    const Result<> written = writeEntry(aside, m_session.file());
    useFreshFile();
    return written;
}

} // namespace rapporteur
