// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace rapporteur {

// A calm column of fields: the label above, what the field wants below it.
class Form : public QWidget
{
    Q_OBJECT

public:
    explicit Form(QWidget *parent = nullptr);

    void addTitle(const QString &title, const QString &help = {});
    void addSubtitle(const QString &title);

    // Label and help become the control's accessible name and description.
    void add(const QString &label, QWidget *control, const QString &help = {});

    // Several labelled controls side by side, the first as wide as there is room.
    struct Cell
    {
        QString label;
        QWidget *control;
        int stretch = 0;
        QString name = {}; // spoken, where the label alone would not tell it from others
    };
    void addRow(const QList<Cell> &cells, const QString &help = {});
    // With a label of the caller's below it, which changes with the fields.
    void addRow(const QList<Cell> &cells, QLabel *note);

    void addWidget(QWidget *widget);
    // A form that unfolds, for what is rarely needed; `fill` adds its fields.
    void addFold(Session &session, const QString &title, const std::function<void(Form *)> &fill);
    void addStretch();

private:
    void addCells(const QList<Cell> &cells, const QString &help);
    QWidget *labelled(const Cell &cell, const QString &help);
    void addHelp(const QString &help);

    QVBoxLayout *m_column;
};

// As wide as so many letters at most.
void narrow(QWidget *field, int letters);

// Text that explains rather than names: smaller and paler than a label.
QLabel *helpLabel(const QString &text, QWidget *parent = nullptr);

} // namespace rapporteur
