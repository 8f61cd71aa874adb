// SPDX-License-Identifier: GPL-3.0-or-later
#include "compareview.h"

#include "changefield.h"
#include "changesview.h"
#include "leadfocus.h"
#include "savecomparison.h"
#include "session.h"
#include "wraplayout.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace rapporteur {

namespace {

using namespace std::chrono_literals;

constexpr auto pause = 300ms;   // in the typing, until what was typed is compared
constexpr int sourceWidth = 20; // characters

} // namespace

CompareView::CompareView(Session &session, const Versions &versions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_sources(session, versions)
    , m_beforeBox(sourceBox())
    , m_afterBox(sourceBox())
    , m_changes(new ChangesView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(head());
    column->addWidget(m_changes, 1);
    leadFocus(this, m_changes);
    m_later.setSingleShot(true);
    m_later.setInterval(pause);
    connect(&m_session, &Session::changed, &m_later, qOverload<>(&QTimer::start));
    connect(&m_session, &Session::recorded, &m_later, qOverload<>(&QTimer::start));
    connect(&m_later, &QTimer::timeout, this, &CompareView::refresh);
    connect(m_changes, &ChangesView::activated, this, [this] {
        if (const std::optional<Place> field = place())
            emit placeWanted(*field);
    });
}

QWidget *CompareView::head()
{
    auto *save = new QPushButton(tr("Save comparison…"));
    save->setToolTip(tr("As web page, PDF or plain text, with the changes marked and listed"));
    connect(save, &QPushButton::clicked, this, &CompareView::saveAs);
    auto *head = new QWidget;
    auto *row = new WrapLayout(head);
    row->setContentsMargins(8, 6, 8, 0);
    for (const auto &[text, box] :
         {std::pair(tr("Before:"), m_beforeBox), std::pair(tr("After:"), m_afterBox)}) {
        auto *label = new QLabel(text);
        label->setBuddy(box);
        auto *choice = new QWidget;
        auto *beside = new QHBoxLayout(choice);
        beside->setContentsMargins(0, 0, 0, 0);
        beside->addWidget(label);
        beside->addWidget(box, 1);
        row->addStretching(choice, 1);
    }
    row->addWidget(save);
    return head;
}

QComboBox *CompareView::sourceBox()
{
    auto *box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(sourceWidth);
    connect(box, &QComboBox::activated, this, [this, box] { choose(box); });
    return box;
}

Result<> CompareView::compare(const CompareSource &before, const CompareSource &after)
{
    const Result<Readout> old = m_sources.readoutOf(before);
    const Result<Readout> now = old ? m_sources.readoutOf(after) : old;
    if (!now)
        return std::unexpected(now.error());
    const bool isAnother = before != m_before || after != m_after;
    m_before = before;
    m_after = after;
    m_changes
        ->show(compared(*old, *now), m_sources.nameOf(before), m_sources.nameOf(after), isAnother);
    fillBoxes();
    return {};
}

Result<> CompareView::compareUsual()
{
    return compare(m_sources.usual(), {});
}

void CompareView::refresh()
{
    if (isVisible())
        report(compareAgain());
}

void CompareView::report(const Result<> &result)
{
    if (!result)
        emit failed(result.error().message);
}

void CompareView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

// Each box offers everything; what is compared from another file, too.
void CompareView::fillBoxes()
{
    QList<CompareSource> sources = m_sources.all();
    for (const CompareSource &source : {m_before, m_after}) {
        if (!sources.contains(source))
            sources << source;
    }
    for (const auto &[box, chosen] :
         {std::pair(m_beforeBox, m_before), std::pair(m_afterBox, m_after)}) {
        box->clear();
        for (const CompareSource &source : std::as_const(sources))
            box->addItem(m_sources.nameOf(source), QVariant::fromValue(source));
        box->insertSeparator(box->count());
        box->addItem(
            tr("Another file…"),
            QVariant::fromValue(CompareSource{.kind = CompareSource::Kind::File}));
        box->setCurrentIndex(int(sources.indexOf(chosen)));
    }
}

void CompareView::choose(const QComboBox *box)
{
    auto chosen = box->currentData().value<CompareSource>();
    const bool isFile = chosen.kind == CompareSource::Kind::File;
    if (isFile && chosen.path.isEmpty())
        chosen.path = QFileDialog::getOpenFileName(
            this, tr("Compare with a file"), m_session.path(), tr("Readouts (*.readout)"));
    if (!isFile || !chosen.path.isEmpty())
        report(box == m_beforeBox ? compare(chosen, m_after) : compare(m_before, chosen));
    fillBoxes();
}

std::optional<Place> CompareView::place() const
{
    const Change *change = m_changes->current();
    if (!change || m_after.kind != CompareSource::Kind::Now)
        return {};
    return fieldOf(*change, m_changes->shown());
}

void CompareView::saveAs()
{
    report(saveComparison(this, m_changes->shown(), m_session.path()));
}

} // namespace rapporteur
