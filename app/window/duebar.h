// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messagebar.h"

namespace rapporteur {

class PublishRun;
class Session;
struct PublishOutcome;

// Says, when a readout of a newsroom is opened, that others of it were due and are not published
// yet. Nothing goes out by itself.
class DueBar : public MessageBar
{
    Q_OBJECT

public:
    explicit DueBar(Session &session, QWidget *parent = nullptr);

signals:
    void publishingWanted();

private:
    void look();
    void tell(const PublishOutcome &outcome);

    Session &m_session;
    PublishRun *m_run = nullptr; // from the first look on: it has a thread
    QString m_newsroom;          // that was looked at
};

} // namespace rapporteur
