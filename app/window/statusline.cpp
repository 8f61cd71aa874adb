// SPDX-License-Identifier: GPL-3.0-or-later
#include "statusline.h"

#include "counts.h"
#include "editions.h"
#include "judgingwords.h"
#include "mainwindow.h"
#include "panels.h"
#include "panestack.h"
#include "problemspanel.h"
#include "reviewing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rapporteur {

namespace {

constexpr int cellGap = 16;
constexpr auto rest = 200ms; // counting waits until the hands do

QLabel *cell(const QString &name)
{
    auto *label = new QLabel;
    label->setAccessibleName(name);
    label->setToolTip(name);
    return label;
}

} // namespace

StatusLine::StatusLine(MainWindow &window)
    : m_window(window)
    , m_place(cell(tr("Where the cursor is")))
    , m_language(cell(tr("Language of the readout")))
    , m_count(cell(tr("Length of the readout")))
    , m_review(cell(tr("Review of the readout")))
    , m_problems(new QPushButton)
{
    m_problems->setFlat(true);
    m_problems->setToolTip(tr("Show the list of problems"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(cellGap);
    m_cells = {m_place, m_language, m_count, m_review, m_problems};
    m_yielding = {m_language, m_count, m_place, m_review};
    for (QWidget *widget : std::as_const(m_cells))
        row->addWidget(widget);

    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &StatusLine::count);
    connect(&m_window.session(), &Session::changed, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_window.session(), &Session::editionShown, this, &StatusLine::count);
    connect(&m_window.panes(), &QStackedWidget::currentChanged, this, &StatusLine::showPlace);
    connect(
        &m_window.panels().problems(),
        &ProblemsPanel::summaryChanged,
        this,
        &StatusLine::showProblems);
    connect(&m_window.reviewing(), &Reviewing::changed, this, &StatusLine::showReview);
    connect(m_problems, &QPushButton::clicked, this, [this] { m_window.panels().showProblems(); });
    count();
    showPlace();
    showReview();
    showProblems();
}

QSize StatusLine::sizeHint() const
{
    QSize size(-cellGap, 0);
    for (const QWidget *widget : m_cells) {
        const QSize hint = widget->sizeHint();
        size = {size.width() + cellGap + hint.width(), std::max(size.height(), hint.height())};
    }
    return size;
}

QSize StatusLine::minimumSizeHint() const
{
    return m_problems->minimumSizeHint();
}

bool StatusLine::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // another text
        makeRoom();
    return QWidget::event(event);
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void StatusLine::makeRoom()
{
    int missing = sizeHint().width() - width();
    for (QWidget *widget : std::as_const(m_yielding)) {
        widget->setVisible(missing <= 0);
        if (missing > 0)
            missing -= widget->sizeHint().width() + cellGap;
    }
}

void StatusLine::count()
{
    const Session &session = m_window.session();
    const Edition &edition = editionFor(session.readout(), session.edition());
    const TextCount count = countOf(edition);
    const QString characters = tr("Characters: %L1").arg(count.characters);
    m_count->setText(
        countsCharacters(edition.language)
            ? characters
            : tr("%1   %2").arg(tr("Words: %L1").arg(count.words), characters));
    m_language->setText(QLocale(edition.language).nativeLanguageName());
}

void StatusLine::showPlace()
{
    m_place->setText(paneName(m_window.panes().currentKind()));
}

void StatusLine::showReview()
{
    m_review->setText(stateWords(m_window.reviewing().standing()));
}

void StatusLine::showProblems()
{
    m_problems->setText(m_window.panels().problems().summary());
}

} // namespace rapporteur
