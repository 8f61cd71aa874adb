// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statetable.h"

#include <QFrame>

class QAbstractButton;
class QCheckBox;
class QLabel;

namespace rapporteur {

class Reviewing;

// Above the changes: the state of the review, what comes next, and what may be done about it, each
// at a button with its key.
class ReviewBar : public QFrame
{
    Q_OBJECT

public:
    explicit ReviewBar(const Reviewing &reviewing, QWidget *parent = nullptr);

    // What was done a moment ago, before what comes next.
    void tell(const QString &done);
    // The window has comments.
    void offerComments();
    bool wantsSignature() const;
    void toggleSignature();
    // What Ctrl+Return does; nothing if it is another's turn.
    std::optional<ReviewAction> nextStep() const;

signals:
    void wanted(rapporteur::ReviewAction action);
    void differenceWanted();
    void commentWanted();

private:
    void follow();
    bool isMine(ReviewAction action) const;

    const Reviewing &m_reviewing;
    QLabel *m_state;
    QLabel *m_next;
    QCheckBox *m_sign;
    QAbstractButton *m_comment;
    QAbstractButton *m_difference;
    QHash<ReviewAction, QAbstractButton *> m_buttons;
    QString m_done;
};

} // namespace rapporteur
