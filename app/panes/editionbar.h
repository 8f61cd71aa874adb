// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace rapporteur {

// Chooses the edition that the window shows. It is there only while there are several.
class EditionBar : public QWidget
{
    Q_OBJECT

public:
    explicit EditionBar(Session &session, QWidget *parent = nullptr);

private:
    void sync();
    void remove();

    Session &m_session;
    QComboBox *m_choice;
    QPushButton *m_remove;
};

// "French, official translation"
QString editionName(const Edition &edition);

// Shows the edition after the one shown, after the last the first.
void showNextEdition(Session &session);

} // namespace rapporteur
