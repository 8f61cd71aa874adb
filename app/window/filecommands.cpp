// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecommands.h"

#include "exportdialog.h"
#include "messagebar.h"
#include "newreadout.h"
#include "profile.h"
#include "recentfiles.h"
#include "textimport.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qint64 longestText = 20'000'000; // bytes

} // namespace

FileCommands::FileCommands(Session &session, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_messages(messages)
    , m_window(window)
{}

void FileCommands::startNew()
{
    if (!mayLeave())
        return;
    const HouseProfile profile = profileFor(m_session.readout().profile, u"en"_s);
    Readout readout = newReadout(
        QUuid::createUuid().toString(QUuid::WithoutBraces), profile.id, profile.language);
    readout.editions.first().endMark = profile.endMark;
    m_session.reset(readout);
    m_messages.hide();
}

QString FileCommands::folder() const
{
    return m_session.path().isEmpty() ? QDir::homePath() : QFileInfo(m_session.path()).path();
}

void FileCommands::openDialog()
{
    if (!mayLeave())
        return;
    const QString path = QFileDialog::getOpenFileName(
        m_window, tr("Open readout"), folder(), tr("Readouts (*.readout);;All files (*)"));
    if (!path.isEmpty())
        open(path);
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
    if (m_session.path().isEmpty())
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

void FileCommands::importDialog()
{
    if (!mayLeave())
        return;
    const QString path = QFileDialog::getOpenFileName(
        m_window, tr("Import text"), folder(), tr("Plain text (*.txt);;All files (*)"));
    if (!path.isEmpty())
        importFile(path);
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
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QStringList files = dialog.written();
    m_messages.say(
        MessageBar::Kind::Information,
        tr("Exported to %1: %2").arg(QDir::toNativeSeparators(dialog.folder()), files.join(u", "_s)));
}

bool FileCommands::mayLeave()
{
    if (!m_session.isModified())
        return true;
    QMessageBox question(m_window);
    question.setIcon(QMessageBox::Question);
    question.setWindowTitle(tr("Save changes?"));
    question.setText(tr("Save the changes to this readout?"));
    question.setInformativeText(tr("Without saving, they are lost."));
    question.setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    question.setDefaultButton(QMessageBox::Save);
    const int answer = question.exec();
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

void FileCommands::reload()
{
    open(m_session.path());
}

void FileCommands::explainChanged(const QString &message)
{
    m_messages.say(
        MessageBar::Kind::Warning,
        message,
        {{tr("Save anyway"), [this] { write(m_session.path()); }},
         {tr("Save elsewhere…"), [this] { saveAs(); }},
         {tr("Load theirs"), [this] { reload(); }}});
}

void FileCommands::lookAtDisk()
{
    if (!m_session.isChangedOnDisk())
        return;
    const QString name = QFileInfo(m_session.path()).fileName();
    m_messages.say(
        MessageBar::Kind::Warning,
        m_session.isModified()
            ? tr("%1 was changed by another program, and you have changes of your own.").arg(name)
            : tr("%1 was changed by another program.").arg(name),
        {{tr("Load theirs"), [this] { reload(); }}, {tr("Keep mine"), [] {}}});
}

} // namespace rapporteur
