// SPDX-License-Identifier: GPL-3.0-or-later
#include "queuepanel.h"

#include "leadfocus.h"
#include "queuemodel.h"
#include "rowview.h"
#include "snugarea.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct FilterRow
{
    WaitingFlags waiting;
    const char *name; // context "rapporteur::QueuePanel"
};

constexpr std::array filters{
    FilterRow{Waiting::ForMe, QT_TRANSLATE_NOOP("rapporteur::QueuePanel", "Waiting for me")},
    FilterRow{Waiting::ForOthers, QT_TRANSLATE_NOOP("rapporteur::QueuePanel", "Waiting for others")},
    FilterRow{Waiting::Stale, QT_TRANSLATE_NOOP("rapporteur::QueuePanel", "Stale")},
    FilterRow{Waiting::Due, QT_TRANSLATE_NOOP("rapporteur::QueuePanel", "Due")},
    FilterRow{{}, QT_TRANSLATE_NOOP("rapporteur::QueuePanel", "All readouts")},
};

} // namespace

QueuePanel::QueuePanel(QWidget *parent)
    : Dock(parent)
    , m_model(new QueueModel(this))
    , m_filter(new QComboBox)
    , m_view(rowView(m_model, {}, {}))
    , m_label(new QLabel)
    , m_again(new QPushButton)
    , m_state(new QLabel)
    , m_jobs(
          [](const Job &job) { return readQueue(job.path, job.actor); },
          [this](const QList<QueueEntry> &queue) { take(queue); })
{
    setObjectName(u"queue"_s);
    m_view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_view->header()->setStretchLastSection(false);
    for (const FilterRow &row : filters)
        m_filter->addItem(tr(row.name));
    setWidget(tallArea(content()));
    leadFocus(this, m_view);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this](int row) {
        m_model->show(filters.at(std::size_t(row)).waiting);
        m_view->setCurrentIndex(m_model->index(0, 0));
    });
    m_model->show(filters.front().waiting);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) {
        emit openWanted(m_model->pathAt(index.row()));
    });
    connect(m_again, &QPushButton::clicked, this, [this] { read(m_path); });
    setWords();
}

void QueuePanel::setWords()
{
    setWindowTitle(tr("Review queue"));
    m_view->setAccessibleName(windowTitle());
    m_view->setAccessibleDescription(tr("Return opens the readout at what changed."));
    m_label->setText(tr("Show"));
    m_again->setText(tr("Read again"));
    m_model->retitle();
    tellCounts();
    if (!m_path.isEmpty())
        read(m_path); // states and next steps are said in words
}

void QueuePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    Dock::changeEvent(event);
}

QWidget *QueuePanel::content()
{
    m_label->setBuddy(m_filter);
    m_state->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_label);
    head->addWidget(m_filter);
    head->addWidget(m_state, 1);
    head->addWidget(m_again);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(6, 6, 6, 6);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    return content;
}

void QueuePanel::read(const QString &path)
{
    m_path = path;
    m_state->setText(tr("Reading the newsroom…"));
    m_jobs.request({path, currentActor()});
}

void QueuePanel::tellCounts()
{
    const int all = m_filter->count() - 1;
    for (int row = 0; row < all; ++row)
        m_filter->setItemText(
            row,
            tr("%1 (%2)", "a filter and how many it shows")
                .arg(tr(filters.at(std::size_t(row)).name))
                .arg(m_model->count(Waiting(int(filters.at(std::size_t(row)).waiting)))));
    m_filter->setItemText(all, tr(filters.back().name));
}

void QueuePanel::take(const QList<QueueEntry> &queue)
{
    m_model->setQueue(queue);
    tellCounts();
    m_state->setText(queue.isEmpty() ? tr("There are no readouts in this folder.") : QString());
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, 0));
}

} // namespace rapporteur
