// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format.h"
#include "journal.h"
#include "session.h"

class QWidget;

namespace rapporteur {

class MessageBar;
struct Template;

// New, open, save, import and export, with the questions that belong to them.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    FileCommands(Session &session, MessageBar &messages, QWidget *window);

    // What the user prefers where the readout does not say it.
    struct Defaults
    {
        QString profile = {}; // of new readouts; empty: of the one before
        std::optional<Paper> paper = {};
    };
    void setDefaults(const Defaults &defaults) { m_defaults = defaults; }

    void startNew();
    void startFrom(const Template &source);
    void openSample();
    void open(const QString &path);
    bool save();
    bool saveAs();
    // Puts back a file that was taken away, or replaces another hand's.
    bool saveAgain();
    // Goes on under another name beside the file: "talks (copy).readout".
    bool saveBeside(const QString &tag);
    // Reads the file anew; what was not saved is put aside.
    void reload();
    // Where the user is at work.
    QString folder() const;
    void importFile(const QString &path);
    void exportDialog();

    // Asks what to do with unsaved changes; false if the user wants to stay.
    bool mayLeave();
    // It was asked already.
    void letGo() { m_isLetGo = true; }
    bool isLetGo() const { return m_isLetGo; }

    Journal &journal() { return m_journal; }

private:
    bool write(const QString &path);
    void explainChanged(const QString &message);

    Session &m_session;
    MessageBar &m_messages;
    QWidget *m_window;
    Journal m_journal;
    Defaults m_defaults;
    bool m_isLetGo = false;
};

} // namespace rapporteur
