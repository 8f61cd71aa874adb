// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dock.h"

#include <QAbstractListModel>

class QListView;

namespace rapporteur {

class MainWindow;
class Session;

// The steps of a session's history by name; row 0 is the readout as it was opened.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit HistoryModel(Session &session, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void sync();

    Session &m_session;
    int m_rows = 0;
};

// The history as a list beside the panes; choosing a step goes there.
class HistoryPanel : public Dock
{
    Q_OBJECT

public:
    explicit HistoryPanel(Session &session, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setWords();
    void markCurrent();

    Session &m_session;
    QListView *m_view;
};

// Shows the panel with the keyboard in it, or hides it.
void toggleHistory(MainWindow &window);

} // namespace rapporteur
