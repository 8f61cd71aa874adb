// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTabWidget;
class QVBoxLayout;

namespace rapporteur {

// What the user prefers. A choice is kept and told as soon as it is made; there is nothing to
// confirm.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(QWidget *parent = nullptr);

signals:
    void changed();
    void helpWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void rebuild();

    QVBoxLayout *m_column;
    QTabWidget *m_tabs = nullptr;
    QFont m_builtWith;
};

} // namespace rapporteur
