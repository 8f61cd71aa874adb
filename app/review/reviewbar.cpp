// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewbar.h"

#include "announce.h"
#include "judgingwords.h"
#include "nextsentence.h"
#include "reviewing.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct ActionButton
{
    ReviewAction action;
    const char *text; // context "rapporteur::ReviewBar"
};

// In the order of the work; the first that is the user's is the next step.
constexpr std::array buttons{
    ActionButton{ReviewAction::Submit, QT_TRANSLATE_NOOP("rapporteur::ReviewBar", "Submit")},
    ActionButton{ReviewAction::Approve, QT_TRANSLATE_NOOP("rapporteur::ReviewBar", "Approve (A)")},
    ActionButton{
        ReviewAction::RequestChanges,
        QT_TRANSLATE_NOOP("rapporteur::ReviewBar", "Request changes… (R)")},
    ActionButton{ReviewAction::Claim, QT_TRANSLATE_NOOP("rapporteur::ReviewBar", "Claim")},
    ActionButton{ReviewAction::Release, QT_TRANSLATE_NOOP("rapporteur::ReviewBar", "Give back")},
    ActionButton{ReviewAction::Schedule, QT_TRANSLATE_NOOP("rapporteur::ReviewBar", "Schedule… (S)")},
    ActionButton{
        ReviewAction::Unschedule,
        QT_TRANSLATE_NOOP("rapporteur::ReviewBar", "Take off the schedule (S)")},
    ActionButton{ReviewAction::Publish, QT_TRANSLATE_NOOP("rapporteur::ReviewBar", "Publish… (U)")},
    ActionButton{
        ReviewAction::Correct,
        QT_TRANSLATE_NOOP("rapporteur::ReviewBar", "Publish the correction… (U)")},
    ActionButton{ReviewAction::Withdraw, QT_TRANSLATE_NOOP("rapporteur::ReviewBar", "Withdraw… (W)")},
    ActionButton{
        ReviewAction::Recall, QT_TRANSLATE_NOOP("rapporteur::ReviewBar", "Take back to draft")},
};

} // namespace

ReviewBar::ReviewBar(const Reviewing &reviewing, QWidget *parent)
    : QFrame(parent)
    , m_reviewing(reviewing)
    , m_state(new QLabel)
    , m_next(new QLabel)
    , m_sign(new QCheckBox(tr("Sign with OpenPGP (G)")))
    , m_comment(new QPushButton(tr("Comment… (C)")))
    , m_difference(new QPushButton(tr("Approve the difference… (D)")))
{
    setFrameShape(QFrame::StyledPanel);
    QFont strong = m_state->font();
    strong.setBold(true);
    m_state->setFont(strong);
    m_next->setWordWrap(true);
    m_next->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *words = new QHBoxLayout;
    words->addWidget(m_state);
    words->addWidget(m_next, 1);
    auto *row = new QHBoxLayout;
    for (const ActionButton &each : buttons) {
        auto *button = new QPushButton(tr(each.text));
        m_buttons.insert(each.action, button);
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, action = each.action] {
            emit wanted(action);
        });
    }
    row->insertWidget(2, m_difference);
    connect(m_comment, &QAbstractButton::clicked, this, &ReviewBar::commentWanted);
    row->addWidget(m_comment);
    m_comment->hide();
    row->addStretch(1);
    row->addWidget(m_sign);
    auto *column = new QVBoxLayout(this);
    column->addLayout(words);
    column->addLayout(row);
    connect(m_difference, &QAbstractButton::clicked, this, &ReviewBar::differenceWanted);
    connect(&reviewing, &Reviewing::changed, this, &ReviewBar::follow);
    follow();
}

void ReviewBar::offerComments()
{
    m_comment->show();
}

bool ReviewBar::wantsSignature() const
{
    return m_sign->isChecked();
}

void ReviewBar::toggleSignature()
{
    if (m_sign->isVisible())
        m_sign->toggle();
}

// Who wrote the text hands it in and takes it back; who did not decides on it.
bool ReviewBar::isMine(ReviewAction action) const
{
    const Standing &standing = m_reviewing.standing();
    if (!standing.next.contains(action))
        return false;
    const bool isOwn = isAuthor(standing, currentActor());
    switch (action) {
    case ReviewAction::Approve: return !isOwn && !standing.isApproved;
    case ReviewAction::RequestChanges:
    case ReviewAction::Claim: return !isOwn;
    case ReviewAction::Recall: return isOwn;
    default: return true;
    }
}

std::optional<ReviewAction> ReviewBar::nextStep() const
{
    const auto *const first = std::ranges::find_if(buttons, [this](const ActionButton &button) {
        return button.action != ReviewAction::Withdraw && isMine(button.action);
    });
    return first == buttons.end() ? std::nullopt : std::optional(first->action);
}

void ReviewBar::tell(const QString &done)
{
    m_done = done;
    follow();
    announce(this, m_next->text());
}

void ReviewBar::follow()
{
    const Standing &standing = m_reviewing.standing();
    const QString &obstacle = m_reviewing.obstacle();
    const QString next
        = obstacle.isEmpty()
              ? nextSentence(standing, currentActor())
              : tr("The newsroom’s rules cannot be read, so nothing can be decided: %1")
                    .arg(obstacle);
    m_state->setText(stateWords(standing));
    m_next->setText(m_done.isEmpty() ? next : m_done + u' ' + next);
    m_done.clear();
    for (const ActionButton &each : buttons)
        m_buttons.value(each.action)->setVisible(isMine(each.action));
    m_difference->setVisible(
        isMine(ReviewAction::Approve) && approvedRevision(standing) > 0 && !standing.isApproved);
    m_sign->setVisible(isMine(ReviewAction::Approve) || isMine(ReviewAction::RequestChanges));
}

} // namespace rapporteur
