// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

class QWidget;

namespace rapporteur {

class MessageBar;

// New, open, save, import and export, with the questions that belong to them.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    FileCommands(Session &session, MessageBar &messages, QWidget *window);

    void startNew();
    void openDialog();
    void open(const QString &path);
    bool save();
    bool saveAs();
    void importDialog();
    void importFile(const QString &path);
    void exportDialog();

    // Asks what to do with unsaved changes; false if the user wants to stay.
    bool mayLeave();
    // Says so if another program has changed the file.
    void lookAtDisk();

private:
    bool write(const QString &path);
    void reload();
    void explainChanged(const QString &message);
    QString folder() const;

    Session &m_session;
    MessageBar &m_messages;
    QWidget *m_window;
};

} // namespace rapporteur
