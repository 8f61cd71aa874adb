// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dock.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace rapporteur {

class VersionModel;
class Versions;

// The versions of the file beside the panes: to look for one, to compare and to go back.
class VersionsPanel : public Dock
{
    Q_OBJECT

public:
    explicit VersionsPanel(const Versions &versions, QWidget *parent = nullptr);

signals:
    void nameWanted();
    void restoreWanted(int number);
    // after 0: with the text of now
    void compareWanted(int before, int after);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setWords();
    QWidget *content();
    QTreeView *table();
    QList<int> selected() const; // numbers, the oldest first
    void follow();
    void updateButtons();
    void compareSelected();

    VersionModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_filter;
    QTreeView *m_view;
    QLabel *m_label;
    QLabel *m_empty;
    QPushButton *m_compare;
    QPushButton *m_restore;
    QPushButton *m_name;
};

} // namespace rapporteur
