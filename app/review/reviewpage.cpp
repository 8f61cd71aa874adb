// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewpage.h"

#include "approvalmodel.h"
#include "changesview.h"
#include "compareview.h"
#include "differencedialog.h"
#include "digest.h"
#include "leadfocus.h"
#include "reasondialog.h"
#include "reviewbar.h"
#include "reviewing.h"
#include "scheduledialog.h"
#include "session.h"

#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace rapporteur {

namespace {

constexpr int approvalsWidth = 260;

QString doneSentence(ReviewAction action, int revision)
{
    switch (action) {
    case ReviewAction::Submit: return ReviewPage::tr("You submitted version %1.").arg(revision);
    case ReviewAction::Approve: return ReviewPage::tr("You approved version %1.").arg(revision);
    case ReviewAction::RequestChanges:
        return ReviewPage::tr("You requested changes of version %1.").arg(revision);
    case ReviewAction::Claim: return ReviewPage::tr("You claimed the review.");
    case ReviewAction::Release: return ReviewPage::tr("You gave the review back.");
    case ReviewAction::Publish: return ReviewPage::tr("You published what is approved.");
    case ReviewAction::Correct: return ReviewPage::tr("You published the correction.");
    case ReviewAction::Schedule: return ReviewPage::tr("You scheduled what is approved.");
    case ReviewAction::Withdraw: return ReviewPage::tr("You withdrew the readout.");
    default: return ReviewPage::tr("Done: %1.").arg(nameOf(action));
    }
}

} // namespace

ReviewPage::ReviewPage(
    Session &session, const Versions &versions, Reviewing &reviewing, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_reviewing(reviewing)
    , m_bar(new ReviewBar(reviewing))
    , m_comparison(new CompareView(session, versions))
{
    auto *body = new QSplitter;
    body->addWidget(m_comparison);
    body->addWidget(approvals());
    body->setStretchFactor(0, 1);
    body->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(body, 1);
    leadFocus(this, m_comparison);
    connect(m_bar, &ReviewBar::wanted, this, &ReviewPage::act);
    connect(m_bar, &ReviewBar::differenceWanted, this, &ReviewPage::approveDifference);
    connect(m_bar, &ReviewBar::commentWanted, this, &ReviewPage::commentWanted);
    connect(m_comparison, &CompareView::failed, this, &ReviewPage::failed);
    connect(&session, &Session::pathChanged, this, [this] {
        m_hasBegun = isVisible() && m_comparison->compareUsual();
    });
    addKeys();
}

QWidget *ReviewPage::approvals()
{
    auto *label = new QLabel(tr("Approvals"));
    auto *list = new QListView;
    list->setModel(new ApprovalModel(m_reviewing, list));
    list->setWordWrap(true);
    list->setResizeMode(QListView::Adjust);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    label->setBuddy(list);
    list->setAccessibleName(label->text());
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(6, 6, 6, 6);
    column->addWidget(label);
    column->addWidget(list, 1);
    side->setMinimumWidth(approvalsWidth);
    return side;
}

void ReviewPage::addKeys()
{
    const auto add = [this](const QKeySequence &key, const std::function<void()> &run) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    add(Qt::Key_A, [this] { act(ReviewAction::Approve); });
    add(Qt::Key_R, [this] { act(ReviewAction::RequestChanges); });
    add(Qt::Key_C, [this] { emit commentWanted(); });
    add(Qt::Key_D, [this] { approveDifference(); });
    add(Qt::Key_G, [this] { m_bar->toggleSignature(); });
    add(Qt::Key_S, [this] { actEither(ReviewAction::Unschedule, ReviewAction::Schedule); });
    add(Qt::Key_U, [this] { actEither(ReviewAction::Correct, ReviewAction::Publish); });
    add(Qt::Key_W, [this] { act(ReviewAction::Withdraw); });
    add(Qt::CTRL | Qt::Key_Return, [this] { takeNextStep(); });
}

// The first if the state offers it.
void ReviewPage::actEither(ReviewAction first, ReviewAction second)
{
    act(m_reviewing.standing().next.contains(first) ? first : second);
}

Result<> ReviewPage::begin()
{
    if (!std::exchange(m_hasBegun, true))
        return m_comparison->compareUsual();
    return {};
}

void ReviewPage::offerComments()
{
    m_bar->offerComments();
}

void ReviewPage::takeNextStep()
{
    if (const auto next = m_bar->nextStep())
        act(*next);
    else
        m_bar->tell(tr("There is nothing that you can do now."));
}

// What was shown is what is approved: whoever looks at another text is refused.
void ReviewPage::act(ReviewAction action)
{
    ReviewMove move{.action = action, .actor = {}, .time = {}};
    if (!ask(move))
        return;
    move.digest = digestOf(m_comparison->changes().shown().after);
    make(std::move(move));
}

// What the move needs to be told; false if it is not to be made.
bool ReviewPage::ask(ReviewMove &move)
{
    switch (move.action) {
    case ReviewAction::RequestChanges:
        return askReason(move, tr("Request changes"), tr("&What is to be changed:"));
    case ReviewAction::Withdraw:
        return askReason(move, tr("Withdraw"), tr("&Why it is withdrawn, as the public reads it:"));
    case ReviewAction::Schedule:
        move.schedule = askForTime(this, m_session.content());
        return move.schedule.has_value();
    case ReviewAction::Publish:
    case ReviewAction::Correct:
        return QMessageBox::question(
                   this,
                   tr("Publish"),
                   tr("Publish the approved version %1? The website takes it when the site is "
                      "published next.")
                       .arg(approvedRevision(m_reviewing.standing())),
                   QMessageBox::Yes | QMessageBox::No)
               == QMessageBox::Yes;
    default: return true;
    }
}

bool ReviewPage::askReason(ReviewMove &move, const QString &title, const QString &question)
{
    const std::optional<QString> reason = askForReason(this, title, question);
    move.reason = reason.value_or(QString());
    return reason.has_value();
}

void ReviewPage::make(ReviewMove move)
{
    const ReviewAction action = move.action;
    if (m_bar->wantsSignature())
        move.sign = [](const QByteArray &bytes) { return signatureOf(bytes, currentActor().mail); };
    if (const Result<> done = m_reviewing.make(std::move(move)); !done)
        emit failed(done.error().message);
    else
        m_bar->tell(doneSentence(action, m_reviewing.standing().revision));
}

void ReviewPage::approveDifference()
{
    const Result<Readout> approved
        = contentOf(m_reviewing.dossier().history, approvedRevision(m_reviewing.standing()));
    if (!approved) {
        emit failed(approved.error().message);
        return;
    }
    const Readout now = m_session.content();
    const QString before = tr("Approved: version %1").arg(approvedRevision(m_reviewing.standing()));
    if (agreesToDifference(this, compared(*approved, now), {before, tr("The text of now")}))
        make({.action = ReviewAction::Approve, .actor = {}, .time = {}, .digest = digestOf(now)});
}

} // namespace rapporteur
