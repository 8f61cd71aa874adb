// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace rapporteur {

// Asks for the language and kind of another edition, adds and shows it.
class EditionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit EditionDialog(Session &session, QWidget *parent = nullptr);

    void accept() override;

private:
    QString language() const;

    Session &m_session;
    QComboBox *m_language;
    QComboBox *m_kind;
    QCheckBox *m_copy;
};

} // namespace rapporteur
