// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace rapporteur {

class Form;

// What is rarely needed: a line with a title that unfolds into a form. It says how much is filled
// in, and unfolds by itself when something is that was not.
class FoldBox : public QWidget
{
    Q_OBJECT

public:
    explicit FoldBox(QString title, QWidget *parent = nullptr);

    Form *form() { return m_form; }
    bool isOpen() const;
    void setOpen(bool open);

    // Looks at its fields again.
    void follow();

private:
    int filled() const;

    QString m_title;
    QToolButton *m_toggle;
    Form *m_form;
    int m_filled = 0;
};

// Opens every fold around a widget, so that it can be seen.
void unfoldTo(QWidget *widget);

} // namespace rapporteur
