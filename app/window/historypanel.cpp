// SPDX-License-Identifier: GPL-3.0-or-later
#include "historypanel.h"

#include "leadfocus.h"
#include "mainwindow.h"

#include <QListView>

using namespace Qt::StringLiterals;

namespace rapporteur {

HistoryModel::HistoryModel(Session &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_rows(session.history().count() + 1)
{
    connect(&m_session, &Session::historyMoved, this, &HistoryModel::sync);
}

void HistoryModel::sync()
{
    const int rows = m_session.history().count() + 1;
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    } else if (rows < m_rows) {
        beginRemoveRows({}, rows, m_rows - 1);
        m_rows = rows;
        endRemoveRows();
    }
    emit dataChanged(index(0), index(m_rows - 1));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const int step = index.row();
    const bool isUndone = step > m_session.history().index();
    const QString name = step == 0 ? tr("As it was opened") : m_session.history().text(step - 1);
    switch (role) {
    case Qt::DisplayRole: return isUndone ? tr("(%1)", "a step that was undone").arg(name) : name;
    case Qt::AccessibleTextRole: return isUndone ? tr("%1, undone").arg(name) : name;
    case Qt::ToolTipRole: return isUndone ? tr("Undone; choose it to make it again") : QString();
    default: return {};
    }
}

namespace {

HistoryPanel *makePanel(MainWindow &window)
{
    auto *panel = new HistoryPanel(window.session(), &window);
    window.addDockWidget(Qt::LeftDockWidgetArea, panel);
    return panel;
}

} // namespace

HistoryPanel::HistoryPanel(Session &session, QWidget *parent)
    : Dock(parent)
    , m_session(session)
    , m_view(new QListView)
{
    setObjectName(u"history"_s);
    auto *model = new HistoryModel(session, this);
    m_view->setModel(model);
    setWords();
    setWidget(m_view);
    leadFocus(this, m_view);
    const auto go = [this](const QModelIndex &index) { m_session.goTo(index.row()); };
    connect(m_view, &QListView::activated, this, go);
    connect(m_view, &QListView::clicked, this, go);
    connect(model, &QAbstractItemModel::dataChanged, this, &HistoryPanel::markCurrent);
}

void HistoryPanel::setWords()
{
    setWindowTitle(tr("History"));
    m_view->setAccessibleName(windowTitle());
    m_view->setAccessibleDescription(
        tr("The steps since the readout was opened; Return goes there."));
}

void HistoryPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setWords();
    Dock::changeEvent(event);
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    Dock::showEvent(event);
    markCurrent();
}

void HistoryPanel::markCurrent()
{
    if (isVisible())
        m_view->setCurrentIndex(m_view->model()->index(m_session.history().index(), 0));
}

void toggleHistory(MainWindow &window)
{
    toggleDock(window, makePanel);
}

} // namespace rapporteur
