// SPDX-License-Identifier: GPL-3.0-or-later
#include "versionspanel.h"

#include "leadfocus.h"
#include "snugarea.h"
#include "versionmodel.h"
#include "versions.h"
#include "wraplayout.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

VersionsPanel::VersionsPanel(const Versions &versions, QWidget *parent)
    : Dock(parent)
    , m_model(new VersionModel(versions, this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit)
    , m_view(table())
    , m_label(new QLabel)
    , m_empty(new QLabel)
    , m_compare(new QPushButton)
    , m_restore(new QPushButton)
    , m_name(new QPushButton)
{
    setObjectName(u"versions"_s);
    setWidget(tallArea(content()));
    leadFocus(this, m_view);
    connect(&versions, &Versions::changed, this, &VersionsPanel::follow);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setFilterFixedString(text);
        updateButtons();
    });
    connect(m_view, &QTreeView::activated, this, &VersionsPanel::compareSelected);
    connect(m_compare, &QPushButton::clicked, this, &VersionsPanel::compareSelected);
    connect(m_restore, &QPushButton::clicked, this, [this] {
        emit restoreWanted(selected().constFirst());
    });
    connect(
        m_view->selectionModel(),
        &QItemSelectionModel::selectionChanged,
        this,
        &VersionsPanel::updateButtons);
    connect(m_name, &QPushButton::clicked, this, &VersionsPanel::nameWanted);
    setWords();
}

void VersionsPanel::setWords()
{
    setWindowTitle(tr("Versions"));
    m_view->setAccessibleName(windowTitle());
    m_view->setAccessibleDescription(
        tr("Return compares the version with the text of now, or two that are selected."));
    m_label->setText(tr("Filter"));
    m_filter->setPlaceholderText(tr("Name, author, time or kind"));
    m_empty->setText(tr("Each save adds a version here."));
    m_compare->setToolTip(tr("Shows what is different, marked in the text"));
    m_restore->setText(tr("Restore"));
    m_restore->setToolTip(tr("Makes the text what it was in this version, as one more version"));
    m_name->setText(tr("Name…"));
    m_name->setToolTip(tr("Keeps the text of now under a name"));
    m_model->retitle();
    updateButtons();
}

void VersionsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    Dock::changeEvent(event);
}

QTreeView *VersionsPanel::table()
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *view = new QTreeView;
    view->setModel(m_filtered);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(true);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->header()->setStretchLastSection(true);
    return view;
}

QWidget *VersionsPanel::content()
{
    m_filter->setClearButtonEnabled(true);
    m_label->setBuddy(m_filter);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto *head = new QHBoxLayout;
    head->addWidget(m_label);
    head->addWidget(m_filter, 1);
    auto *buttons = new WrapLayout;
    buttons->addWidget(m_compare);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_name);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(6, 6, 6, 6);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(buttons);
    return content;
}

QList<int> VersionsPanel::selected() const
{
    QList<int> numbers;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        numbers << m_model->numberAt(m_filtered->mapToSource(index).row());
    std::ranges::sort(numbers);
    return numbers;
}

void VersionsPanel::showEvent(QShowEvent *event)
{
    Dock::showEvent(event);
    follow();
}

void VersionsPanel::follow()
{
    if (!isVisible())
        return;
    m_model->sync();
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_filtered->index(0, 0));
    updateButtons();
}

void VersionsPanel::updateButtons()
{
    const qsizetype count = selected().size();
    m_compare->setText(count == 2 ? tr("Compare the two") : tr("Compare with now"));
    m_compare->setEnabled(count == 1 || count == 2);
    m_restore->setEnabled(count == 1);
    m_view->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
}

void VersionsPanel::compareSelected()
{
    const QList<int> numbers = selected();
    if (numbers.size() == 1 || numbers.size() == 2)
        emit compareWanted(numbers.first(), numbers.size() == 2 ? numbers.last() : 0);
}

} // namespace rapporteur
