// SPDX-License-Identifier: GPL-3.0-or-later
#include "panestack.h"

#include "pane.h"
#include "taborder.h"

namespace rapporteur {

namespace {

constexpr int fewestLines = 5; // there is more on a small screen

} // namespace

PaneStack::PaneStack(Session &session, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
{
    connect(&m_session, &Session::changed, this, &PaneStack::follow);
    connect(&m_session, &Session::editionShown, this, &PaneStack::follow);
    m_edition = m_session.edition();
    setMinimumHeight(fewestLines * fontMetrics().lineSpacing());
    go(m_kind);
}

Pane *PaneStack::pane(PaneKind kind)
{
    if (!m_panes.contains(kind)) {
        Pane *pane = paneRules()[std::size_t(kind)].make(m_session);
        m_panes[kind] = pane;
        addWidget(pane);
        tabAfter(this, *pane);
    }
    return m_panes.at(kind);
}

Pane *PaneStack::current() const
{
    return m_panes.at(m_kind);
}

void PaneStack::go(PaneKind kind)
{
    m_kind = kind;
    setCurrentWidget(pane(kind));
}

// Paths of fields hold the edition's id: panes of another one are others.
void PaneStack::follow()
{
    if (m_session.edition() == m_edition)
        return;
    m_edition = m_session.edition();
    const auto before = std::exchange(m_panes, {});
    go(m_kind);
    for (const auto &[kind, pane] : before) {
        removeWidget(pane);
        pane->deleteLater();
    }
}

} // namespace rapporteur
