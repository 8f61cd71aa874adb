// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishdialog.h"

#include "approvedpage.h"
#include "placebox.h"
#include "publishmodel.h"
#include "rowview.h"
#include "schedulecalendar.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr QSize usualSize{860, 560};

QPushButton *button(const QString &text, const QString &tip)
{
    auto *made = new QPushButton(text);
    made->setToolTip(tip);
    made->setAutoDefault(false);
    return made;
}

QTreeView *viewOf(PublishModel *model)
{
    QTreeView *view = rowView(
        model, PublishDialog::tr("Readouts"), PublishDialog::tr("Return opens the readout."));
    view->header()->setStretchLastSection(true);
    view->header()->setMaximumSectionSize(usualSize.width() / 3);
    view->setTextElideMode(Qt::ElideMiddle);
    return view;
}

} // namespace

PublishDialog::PublishDialog(const QString &path, const JudgeFor &judgeFor, QWidget *parent)
    : QDialog(parent)
    , m_judgeFor(judgeFor)
    , m_model(new PublishModel(this))
    , m_place(new PlaceBox)
    , m_tabs(new QTabWidget)
    , m_view(viewOf(m_model))
    , m_calendar(new ScheduleCalendar)
    , m_summary(new QLabel)
    , m_progress(new QProgressBar)
    , m_open(button(tr("&Open readout"), tr("Open it in a window")))
    , m_page(button(tr("Show pa&ge"), tr("Open the page in the browser")))
    , m_copy(button(tr("Copy &address"), tr("Copy the address of the page")))
    , m_again(button(tr("Loo&k again"), tr("Look again at what is due")))
    , m_publish(button(tr("P&ublish"), tr("Write what is due to the site, whole or not at all")))
    , m_stop(button(tr("S&top"), tr("Stop; the site stays as it was")))
    , m_run(judgeFor)
{
    setWindowTitle(tr("Publish"));
    resize(usualSize);
    arrange();
    connectAll();
    m_place->setNewsroom(path);
}

void PublishDialog::showCalendar()
{
    m_tabs->setCurrentWidget(m_calendar);
    m_calendar->setFocus(Qt::OtherFocusReason);
}

QWidget *PublishDialog::rowsPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *each : {m_open, m_page, m_copy})
        buttons->addWidget(each);
    buttons->addStretch(1);
    buttons->addWidget(m_again);
    column->addWidget(m_view, 1);
    column->addLayout(buttons);
    return page;
}

QDialogButtonBox *PublishDialog::bottomRow()
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close);
    box->button(QDialogButtonBox::Close)->setAutoDefault(false);
    box->addButton(m_publish, QDialogButtonBox::ActionRole);
    box->addButton(m_stop, QDialogButtonBox::ActionRole);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return box;
}

void PublishDialog::arrange()
{
    m_summary->setWordWrap(true);
    m_summary->setAccessibleName(tr("Result"));
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setAccessibleName(tr("Progress"));
    m_tabs->setAccessibleName(tr("Readouts and calendar"));
    m_tabs->addTab(rowsPage(), tr("&Readouts"));
    m_tabs->addTab(m_calendar, tr("Cale&ndar"));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_place);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_summary);
    column->addWidget(m_progress);
    auto *bottom = bottomRow();
    column->addWidget(bottom);
    setTabOrder(m_publish, m_stop);
    setTabOrder(m_stop, bottom->button(QDialogButtonBox::Close));
    m_view->setFocus();
}

void PublishDialog::connectAll()
{
    connect(m_place, &PlaceBox::changed, this, &PublishDialog::look);
    connect(m_open, &QPushButton::clicked, this, &PublishDialog::openReadout);
    connect(m_view, &QTreeView::activated, this, &PublishDialog::openReadout);
    connect(m_page, &QPushButton::clicked, this, &PublishDialog::showPage);
    connect(m_copy, &QPushButton::clicked, this, &PublishDialog::copyAddress);
    connect(m_again, &QPushButton::clicked, this, &PublishDialog::look);
    connect(m_publish, &QPushButton::clicked, this, &PublishDialog::publish);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_run.cancel(); });
    connect(m_calendar, &ScheduleCalendar::readoutWanted, this, &PublishDialog::readoutWanted);
    connect(
        m_view->selectionModel(),
        &QItemSelectionModel::currentChanged,
        this,
        &PublishDialog::updateButtons);
    connect(&m_run, &PublishRun::progressed, this, &PublishDialog::showProgress);
    connect(&m_run, &PublishRun::finished, this, &PublishDialog::tell);
}

void PublishDialog::look()
{
    setBusy(false);
    m_summary->setText(tr("Looking at what is due…"));
    m_run.look(m_place->place());
}

void PublishDialog::publish()
{
    setBusy(true);
    m_summary->setText(tr("Publishing…"));
    m_run.publish(m_place->place());
}

void PublishDialog::setBusy(bool publishing)
{
    m_isBusy = true;
    m_progress->setRange(0, 0);
    m_progress->show();
    m_stop->setVisible(true);
    m_publish->setVisible(!publishing);
    updateButtons();
}

void PublishDialog::showProgress(int done, int total)
{
    if (!m_isBusy)
        return;
    m_progress->setRange(0, total);
    m_progress->setValue(done);
}

void PublishDialog::tell(const PublishOutcome &outcome)
{
    if (outcome.place != m_place->place())
        return; // of before the user chose another
    m_isBusy = false;
    m_progress->hide();
    m_stop->hide();
    m_publish->show();
    m_calendar->setAppointments(outcome.appointments);
    m_hasChanges = outcome.report && !outcome.isDone && !outcome.report->changes.isEmpty();
    if (outcome.report) {
        m_model->setRows(publishRows(*outcome.report, outcome.isDone));
        m_summary->setText(publishSummary(m_model->rows(), *outcome.report, outcome.isDone));
        for (int column = 0; column < PublishModel::NextStep; ++column)
            m_view->resizeColumnToContents(column);
        m_view->setCurrentIndex(m_model->index(0, 0));
    } else {
        m_model->setRows({});
        m_summary->setText(outcome.report.error().message);
    }
    updateButtons();
}

const PublishRow *PublishDialog::currentRow() const
{
    const int row = m_view->currentIndex().row();
    return row < 0 ? nullptr : &m_model->rows().at(row);
}

QString PublishDialog::pathOf(const PublishRow &row) const
{
    return m_place->place().newsroom + u'/' + row.path;
}

void PublishDialog::updateButtons()
{
    const PublishRow *row = currentRow();
    m_open->setEnabled(row && !row->path.isEmpty());
    m_page->setEnabled(row && !row->path.isEmpty());
    m_copy->setEnabled(row && !row->address.isEmpty());
    m_again->setEnabled(!m_isBusy);
    m_publish->setEnabled(m_hasChanges && !m_isBusy);
    m_place->setEnabled(!m_isBusy);
}

void PublishDialog::openReadout()
{
    if (const PublishRow *row = currentRow(); row && !row->path.isEmpty())
        emit readoutWanted(pathOf(*row));
}

// The published page, else how it would look.
void PublishDialog::showPage()
{
    const PublishRow row = *currentRow();
    if (row.state == PublishRow::State::IsOut) {
        const QString file = m_place->place().site + u"/current/"_s + row.page;
        QDesktopServices::openUrl(QUrl::fromLocalFile(QDir(file).absolutePath()));
        return;
    }
    const Result<> shown = approvedPage(pathOf(row), row.language, m_judgeFor)
                               .and_then([this](const RenderJob &job) {
                                   return m_handout.openInBrowser(job);
                               });
    if (!shown)
        m_summary->setText(shown.error().message);
}

void PublishDialog::copyAddress()
{
    QGuiApplication::clipboard()->setText(currentRow()->address);
}

} // namespace rapporteur
