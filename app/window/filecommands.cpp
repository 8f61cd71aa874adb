// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecommands.h"

#include "editions.h"
#include "exportdialog.h"
#include "messagebar.h"
#include "newreadout.h"
#include "profile.h"
#include "recentfiles.h"
#include "start/templates.h"
#include "textimport.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qint64 longestText = 20'000'000; // bytes

QString journalFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation)
           + u"/rapporteur/unsaved"_s;
}

// "talks (copy).readout", or "talks (copy 2).readout" where that name is taken.
QString freeNameBeside(const QString &path, const QString &tag)
{
    const QFileInfo file(path);
    const auto name = [&](const QString &inside) {
        return u"%1/%2 (%3).readout"_s.arg(file.path(), file.completeBaseName(), inside);
    };
    QString free = name(tag);
    for (int i = 2; QFileInfo::exists(free); ++i)
        free = name(u"%1 %2"_s.arg(tag).arg(i));
    return free;
}

} // namespace

FileCommands::FileCommands(Session &session, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_messages(messages)
    , m_window(window)
    , m_journal(session, journalFolder())
{
    connect(&m_journal, &Journal::failed, this, [this](const QString &message) {
        m_messages.say(
            MessageBar::Kind::Error, tr("Unsaved text is not safe from a crash: %1").arg(message));
    });
}

void FileCommands::startNew()
{
    if (!mayLeave())
        return;
    const QString &before = m_session.readout().profile;
    const HouseProfile profile
        = profileFor(m_defaults.profile.isEmpty() ? before : m_defaults.profile, u"en"_s);
    Readout readout = newReadout(
        QUuid::createUuid().toString(QUuid::WithoutBraces), profile.id, profile.language);
    readout.editions.first().endMark = profile.endMark;
    m_session.reset(readout);
    m_messages.hide();
}

void FileCommands::startFrom(const Template &source)
{
    if (!mayLeave())
        return;
    const Result<Readout> readout = readoutFrom(source);
    if (!readout) {
        m_messages.say(MessageBar::Kind::Error, readout.error().message);
        return;
    }
    m_session.reset(*readout);
    m_messages.hide();
}

void FileCommands::openSample()
{
    const Result<QString> path = sampleFile(
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/sample"_s);
    if (path)
        open(*path);
    else
        m_messages.say(MessageBar::Kind::Error, path.error().message);
}

QString FileCommands::folder() const
{
    return m_session.path().isEmpty() ? QDir::homePath() : QFileInfo(m_session.path()).path();
}

void FileCommands::open(const QString &path)
{
    const Result<> opened = m_session.open(path);
    if (!opened) {
        removeRecentFile(path);
        m_messages.say(MessageBar::Kind::Error, opened.error().message);
        return;
    }
    addRecentFile(path);
    m_messages.hide();
    if (const qsizetype pieces = m_session.readout().leftOver.size())
        m_messages.say(
            MessageBar::Kind::Information,
            tr("Waiting in “Left over”, from the imported text: %1.").arg(pieces));
}

bool FileCommands::save()
{
    if (m_session.path().isEmpty() || m_session.isReadOnly())
        return saveAs();
    const Result<> saved = m_session.save();
    if (saved)
        return true;
    if (saved.error().kind == Error::Kind::Changed)
        explainChanged(saved.error().message);
    else
        m_messages
            .say(MessageBar::Kind::Error, saved.error().message, {{tr("Save elsewhere…"), [this] {
                                                                       saveAs();
                                                                   }}});
    return false;
}

bool FileCommands::saveAs()
{
    const QString proposed = m_session.path().isEmpty() ? folder() + u"/untitled.readout"_s
                                                        : m_session.path();
    QString path = QFileDialog::getSaveFileName(
        m_window, tr("Save readout as"), proposed, tr("Readouts (*.readout)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".readout"_s;
    return write(path);
}

bool FileCommands::write(const QString &path)
{
    const Result<> saved = m_session.saveAs(path);
    if (!saved) {
        m_messages.say(MessageBar::Kind::Error, saved.error().message);
        return false;
    }
    addRecentFile(path);
    m_messages.hide();
    return true;
}

void FileCommands::importFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, longestText);
    const Result<Imported> imported = bytes ? importText(*bytes, QFileInfo(path).fileName())
                                            : std::unexpected(bytes.error());
    if (!imported) {
        m_messages.say(MessageBar::Kind::Error, imported.error().message);
        return;
    }
    m_session.resetUnsaved(imported->readout);
    const qsizetype pieces = imported->readout.leftOver.size();
    const QString rest = pieces == 0 ? tr("Every word found its place.")
                                     : tr("Waiting in “Left over”: %1.").arg(pieces);
    m_messages.say(
        MessageBar::Kind::Information, tr("Imported %1. %2").arg(QFileInfo(path).fileName(), rest));
}

void FileCommands::exportDialog()
{
    ExportDialog dialog(m_session, m_window);
    dialog.setPaper(m_defaults.paper.value_or(housePaper(m_session.readout())));
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QStringList files = dialog.written();
    m_messages.say(
        MessageBar::Kind::Information,
        tr("Exported to %1: %2").arg(QDir::toNativeSeparators(dialog.folder()), files.join(u", "_s)));
}

bool FileCommands::mayLeave()
{
    if (!m_session.isModified() || m_isLetGo)
        return true;
    m_window->raise();
    QMessageBox question(m_window);
    question.setIcon(QMessageBox::Question);
    question.setWindowTitle(tr("Save changes?"));
    const QString title = editionFor(m_session.readout(), m_session.edition()).title;
    question.setText(
        title.isEmpty() ? tr("Save the changes to this readout?")
                        : tr("Save the changes to “%1”?").arg(title));
    question.setInformativeText(
        tr("What is not saved can be found for %n days under File > Recover unsaved.",
           "",
           daysKept));
    question.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    question.setDefaultButton(QMessageBox::Save);
    const int answer = question.exec();
    if (answer != QMessageBox::Discard)
        return answer == QMessageBox::Save && save();
    const Result<> aside = m_journal.putAside();
    return aside
           || QMessageBox::warning(
                  m_window,
                  question.windowTitle(),
                  aside.error().message + u'\n' + tr("Leave it all the same?"),
                  QMessageBox::Discard | QMessageBox::Cancel)
                  == QMessageBox::Discard;
}

void FileCommands::reload()
{
    if (const Result<> aside = m_journal.putAside(); !aside)
        m_messages.say(MessageBar::Kind::Error, aside.error().message);
    else
        open(m_session.path());
}

bool FileCommands::saveAgain()
{
    return write(m_session.path());
}

bool FileCommands::saveBeside(const QString &tag)
{
    const QFileInfo file(m_session.path());
    return QFileInfo(file.path()).isWritable() ? write(freeNameBeside(file.filePath(), tag))
                                               : saveAs();
}

void FileCommands::explainChanged(const QString &message)
{
    m_messages.say(
        MessageBar::Kind::Warning,
        message,
        {{tr("Save anyway"), [this] { saveAgain(); }},
         {tr("Save elsewhere…"), [this] { saveAs(); }},
         {tr("Load theirs"), [this] { reload(); }}});
}

} // namespace rapporteur
