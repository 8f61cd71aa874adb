// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QDialog>

class QPlainTextEdit;
class QTableWidget;

namespace rapporteur {

// Turns a pasted list of people into participants, and shows beforehand as what it reads them.
class PeopleDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PeopleDialog(const QString &text, QWidget *parent = nullptr);

    QList<Side> sides() const;

private:
    void read();

    QPlainTextEdit *m_text;
    QTableWidget *m_table;
};

// Adds people to the readout: those of a named side to the side of that name, which is made where
// there is none, the others to the side with the id `current`, or by the country in their office.
void addPeople(Readout &readout, const QList<Side> &people, const QString &current, IdSource &ids);

} // namespace rapporteur
