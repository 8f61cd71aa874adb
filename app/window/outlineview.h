// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"
#include "outline.h"
#include "pane.h"

#include <QTreeView>

class QMenu;

namespace rapporteur {

class ListPane;
class OutlineModel;
class PaneStack;

// The outline as a place to work: its lines are moved, removed and added to where they stand, by
// mouse and by keys alike. What it does, the panes do.
class OutlineView : public QTreeView
{
    Q_OBJECT

public:
    OutlineView(OutlineModel &model, Session &session, PaneStack &panes, QWidget *parent = nullptr);

    // The menu for the current line: only what may be done there.
    void fillMenu(QMenu *menu);

    void moveCurrent(Step step);
    void removeCurrent();

public slots:
    // Marks the lines in which something is to be looked at; by place, as issues have it.
    void setProblems(const QHash<QString, rapporteur::Issue::Severity> &problems);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    Pane *goThere(const OutlineItem &item);
    void drop(const OutlineItem &item, const OutlineItem &before);
    void select(const OutlineItem &item);
    void addListActions(QMenu *menu, ListPane *pane, const OutlineItem &item);
    void addTextActions(QMenu *menu, FlowEditor *editor, const OutlineItem &item);
    void addMoves(QMenu *menu, const OutlineItem &item);

    OutlineModel &m_model;
    Session &m_session;
    PaneStack &m_panes;
};

} // namespace rapporteur
