// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemspanel.h"

#include "problemfinder.h"
#include "rowview.h"
#include "snugarea.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

QTreeView *tableView(QAbstractItemModel *model)
{
    QTreeView *view = rowView(
        model,
        ProblemsPanel::tr("Problems"),
        ProblemsPanel::tr("Return goes to the problem's field."));
    view->header()->setStretchLastSection(false);
    view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->header()->setSectionResizeMode(ProblemModel::Message, QHeaderView::Stretch);
    return view;
}

// What the repair does, in a few words.
QString describe(const Repair &repair)
{
    const QString before = repair.before.trimmed();
    const QString after = repair.after.trimmed();
    if (before.isEmpty() && after.isEmpty())
        return repair.after.size() > repair.before.size() ? ProblemsPanel::tr("Add the space")
                                                          : ProblemsPanel::tr("Remove the space");
    if (after.isEmpty())
        return ProblemsPanel::tr("Remove “%1”").arg(before);
    if (before.isEmpty())
        return ProblemsPanel::tr("Add “%1”").arg(after);
    return ProblemsPanel::tr("Replace “%1” by “%2”").arg(before, after);
}

bool isMendableHint(const Issue &issue)
{
    return issue.repair && issue.severity == Issue::Severity::Hint;
}

} // namespace

ProblemsPanel::ProblemsPanel(
    ProblemFinder &finder, const ProblemModel::NameOf &nameOf, QWidget *parent)
    : QWidget(parent)
    , m_finder(finder)
    , m_model(new ProblemModel(nameOf, this))
    , m_view(tableView(m_model))
    , m_empty(new QLabel(tr("No problems: nothing stands against giving this readout out.")))
    , m_fix(new QPushButton)
    , m_fixHints(new QPushButton(tr("Fix all hints")))
{
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_fixHints->setToolTip(tr("Makes every repair of spelling signs and spaces that is certain"));
    auto *side = new QWidget;
    auto *buttons = new QVBoxLayout(side);
    buttons->setContentsMargins(6, 6, 6, 6);
    buttons->addWidget(m_fix);
    buttons->addWidget(m_fixHints);
    buttons->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_empty, 1);
    row->addWidget(m_view, 1);
    row->addWidget(tallArea(side));
    setFocusProxy(m_view);

    connect(m_view, &QTreeView::activated, this, &ProblemsPanel::go);
    connect(m_view, &QTreeView::clicked, this, &ProblemsPanel::go);
    connect(
        m_view->selectionModel(),
        &QItemSelectionModel::currentChanged,
        this,
        &ProblemsPanel::updateButtons);
    connect(m_fix, &QPushButton::clicked, this, &ProblemsPanel::fix);
    connect(m_fixHints, &QPushButton::clicked, this, &ProblemsPanel::fixHints);
    connect(&m_finder, &ProblemFinder::issuesChanged, this, &ProblemsPanel::follow);
    follow();
}

void ProblemsPanel::step(bool forward)
{
    const QModelIndex next = rowBeside(*m_view, forward);
    m_view->setCurrentIndex(next);
    go(next);
}

QString ProblemsPanel::summary() const
{
    const auto count = [&](Issue::Severity severity) {
        return int(std::ranges::count(m_model->issues(), severity, &Issue::severity));
    };
    QStringList parts;
    if (const int errors = count(Issue::Severity::Error))
        parts << tr("errors: %1").arg(errors);
    if (const int warnings = count(Issue::Severity::Warning))
        parts << tr("warnings: %1").arg(warnings);
    if (const int hints = count(Issue::Severity::Hint))
        parts << tr("hints: %1").arg(hints);
    return parts.isEmpty() ? tr("No problems") : parts.join(tr(", "));
}

// The problem that was current stays it, or the one that takes its place.
void ProblemsPanel::follow()
{
    const int row = m_view->currentIndex().row();
    const Issue current = m_model->issues().value(row);
    m_model->setIssues(m_finder.issues());
    const qsizetype again = m_model->issues().indexOf(current);
    if (row >= 0 && m_model->rowCount() > 0)
        m_view->setCurrentIndex(
            m_model->index(again >= 0 ? int(again) : std::min(row, m_model->rowCount() - 1), 0));
    m_view->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    updateButtons();
    emit summaryChanged();
}

void ProblemsPanel::go(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Issue issue = m_model->issues().at(index.row());
    emit placeWanted(m_finder.placeOf(issue), issue.message);
}

void ProblemsPanel::fix()
{
    m_finder.mend({m_model->issues().at(m_view->currentIndex().row())});
}

void ProblemsPanel::fixHints()
{
    QList<Issue> hints = m_model->issues();
    hints.removeIf(std::not_fn(isMendableHint));
    m_finder.mend(hints);
}

void ProblemsPanel::updateButtons()
{
    const QModelIndex current = m_view->currentIndex();
    const auto repair = current.isValid() ? m_model->issues().at(current.row()).repair
                                          : std::nullopt;
    m_fix->setText(repair ? describe(*repair).replace(u'&', u"&&"_s) : tr("Fix"));
    m_fix->setEnabled(repair.has_value());
    m_fixHints->setEnabled(std::ranges::any_of(m_model->issues(), isMendableHint));
}

} // namespace rapporteur
