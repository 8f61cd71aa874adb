// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "renderer.h"
#include "session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;

namespace rapporteur {

// Asks for formats and a folder, then writes the files one after another; Cancel stops before the
// next one.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(Session &session, QWidget *parent = nullptr);

    // Proposed for the PDF.
    void setPaper(Paper paper);

    QString folder() const;
    const QStringList &written() const { return m_written; } // names of files

private:
    struct Choice
    {
        const Format *format;
        QCheckBox *box;
    };

    void addFormats(QLayout *layout);
    void start();
    void next();
    void write(const QString &format, const Rendered &rendered);
    void stopWith(const QString &message);
    void updateState();
    QString baseName() const;

    Session &m_session;
    Renderer m_renderer;
    QList<Choice> m_choices;
    QLineEdit *m_folder;
    QComboBox *m_paper;
    QCheckBox *m_provenance;
    QProgressBar *m_progress;
    QLabel *m_message;
    QDialogButtonBox *m_buttons;
    QStringList m_pending; // ids of formats
    QStringList m_written;
};

} // namespace rapporteur
