// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panes.h"

#include <QStackedWidget>

#include <map>

namespace rapporteur {

// The panes, made when they are first shown, and made anew when another readout is opened.
class PaneStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PaneStack(Session &session, QWidget *parent = nullptr);

    void go(PaneKind kind);
    PaneKind currentKind() const { return m_kind; }
    Pane *current() const;
    Pane *pane(PaneKind kind);

private:
    void follow();

    Session &m_session;
    std::map<PaneKind, Pane *> m_panes; // owned as child widgets
    PaneKind m_kind = PaneKind::Release;
    QString m_edition; // id of the edition that the panes are bound to
};

} // namespace rapporteur
