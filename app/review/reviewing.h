// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "transition.h"

#include <QTimer>

namespace rapporteur {

// The review of the readout in a session: where it stands, and the moves in it of whoever uses the
// program.
class Reviewing : public QObject
{
    Q_OBJECT

public:
    explicit Reviewing(Session &session, QObject *parent = nullptr);

    // Without a policy that can be read nothing counts as approved, and no move is offered.
    const Standing &standing() const { return m_standing; }
    // Why the policy cannot be read; empty: it was.
    const QString &obstacle() const { return m_obstacle; }
    const Dossier &dossier() const { return m_dossier; }

    // Who makes the move, and when, is filled in; what was not saved is saved before. Then the file
    // tells of it.
    Result<> make(ReviewMove move);

    // What the approval was given to and what is there now; nothing if that text is lost.
    std::optional<Readout> textOf(const JudgedApproval &judged) const;

signals:
    void changed();

private:
    void look();

    Session &m_session;
    Dossier m_dossier;
    Standing m_standing;
    QString m_obstacle;
    QByteArray m_history; // what the dossier was read from
    QByteArray m_review;
    QList<SignatureVerdict> m_verdicts;
    QTimer m_later;
};

} // namespace rapporteur
