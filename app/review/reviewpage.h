// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "statetable.h"

#include <QWidget>

namespace rapporteur {

class CompareView;
class ReviewBar;
class Reviewing;
class Session;
class Versions;
struct ReviewMove;

// The window's other layout: instead of the panes, what changed, who approved of it, and what is to
// be done about it. A approves, R requests changes, C comments, D approves the difference, G signs,
// S schedules, U publishes, W withdraws, Ctrl+Return takes the next step.
class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    ReviewPage(
        Session &session, const Versions &versions, Reviewing &reviewing, QWidget *parent = nullptr);

    CompareView &comparison() { return *m_comparison; }

    // Shows what changed since the last approved, published or saved text, unless something of this
    // readout is shown already.
    Result<> begin();

    // Makes the move, after asking for what it needs, and says what came of it.
    void act(ReviewAction action);
    void offerComments();
    void takeNextStep();
    // Shows what changed since the last approval, and nothing else, to be approved.
    void approveDifference();

signals:
    void failed(const QString &message);
    void commentWanted();

private:
    QWidget *approvals();
    void addKeys();
    void actEither(ReviewAction first, ReviewAction second);
    bool ask(ReviewMove &move);
    bool askReason(ReviewMove &move, const QString &title, const QString &question);
    void make(ReviewMove move);

    Session &m_session;
    Reviewing &m_reviewing;
    ReviewBar *m_bar;
    CompareView *m_comparison;
    bool m_hasBegun = false;
};

} // namespace rapporteur
