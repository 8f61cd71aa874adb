// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpane.h"

#include "form.h"
#include "giveway.h"
#include "icons.h"
#include "scrolling.h"
#include "snugarea.h"
#include "taborder.h"
#include "wraplayout.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QScrollArea>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int fewestRows = 2;
constexpr int mostRows = 6;
constexpr int mostRowsWhenLow = 3;
constexpr int wholeNeeds = 20; // lines in the pane

QListView *listView(const QString &name, QAbstractItemModel *model)
{
    auto *list = new QListView;
    list->setModel(model);
    list->setAccessibleName(name);
    list->setDragDropMode(QAbstractItemView::InternalMove);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long entries end in an ellipsis
    return list;
}

QWidget *header(const ListSource &source)
{
    auto *form = new Form;
    form->addTitle(source.title, source.help);
    form->layout()->setContentsMargins(20, 16, 20, 0);
    return form;
}

} // namespace

ListPane::ListPane(Session &session, ListSource source, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_source(std::move(source))
    , m_list(listView(m_source.title, &m_model))
    , m_area(scrolling(nullptr))
    , m_mostRows(mostRows)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QWidget *head = header(m_source);
    layout->addWidget(head);
    showWhenTall(head, this, wholeNeeds);
    auto *upper = new QVBoxLayout;
    upper->setContentsMargins(20, 6, 20, 0);
    upper->addWidget(m_list);
    addButtons(upper);
    layout->addLayout(upper);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setMinimumHeight(fontMetrics().height() * fewestRows); // the buttons above stay whole
    m_area->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    layout->addWidget(m_area, 1);

    setAcceptDrops(bool(m_source.takeFiles));
    watchHeight(this, this, wholeNeeds, [this](bool isTall) {
        m_mostRows = isTall ? mostRows : mostRowsWhenLow;
        fitList();
    });
    m_model.setMovable(bool(m_source.place));
    connect(&m_model, &EntryModel::dropped, this, &ListPane::place, Qt::QueuedConnection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ListPane::showForm);
    connect(&m_session, &Session::changed, this, &ListPane::sync);
    sync();
}

QToolButton *ListPane::addButton(QLayout *row, const QString &text, const std::function<void()> &run)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button);
    connect(button, &QToolButton::clicked, this, run);
    return button;
}

void ListPane::addButtons(QVBoxLayout *layout)
{
    auto *row = new WrapLayout;
    for (const ListSource::Adder &adder : std::as_const(m_source.adders))
        addButton(row, adder.label, [this, adder] { add(adder); });
    for (const ListSource::Action &action : std::as_const(m_source.actions))
        addButton(row, action.label, [this, action] { action.run(this, current()); });
    m_needCurrent.append(addButton(row, tr("Remove"), [this] { removeCurrent(); }));
    if (m_source.move) {
        addMove(row, tr("Move up"), "arrow-up", Step::Back);
        addMove(row, tr("Move down"), "arrow-down", Step::Forward);
    }
    row->setContentsMargins(0, 0, 0, 0);
    auto *buttons = new QWidget;
    buttons->setLayout(row);
    layout->addWidget(new SnugArea(buttons));
}

void ListPane::addMove(QLayout *row, const QString &text, const char *icon, Step step)
{
    QToolButton *button = addButton(row, text, [this, step] { moveSelected(step); });
    button->setIcon(commandIcon(icon));
    button->setToolTip(text);
    m_needCurrent.append(button);
}

QString ListPane::current() const
{
    return m_model.idAt(m_list->currentIndex());
}

void ListPane::choose(const QString &id)
{
    const QModelIndex index = m_model.indexOf(id);
    if (index.isValid())
        m_list->setCurrentIndex(index);
}

void ListPane::add(const ListSource::Adder &adder)
{
    QString id;
    IdSource ids = m_session.ids();
    EditInfo info{.label = adder.label, .place = {m_source.prefix + u'/' + current(), 0}};
    m_session.edit(info, [&](Readout &readout) {
        id = adder.add(readout, current(), ids);
        info.after = {m_source.prefix + u'/' + id, 0};
    });
    choose(id);
    focusFirst();
}

void ListPane::removeCurrent()
{
    const QString id = current();
    m_session.edit(
        {.label = tr("Remove"), .place = {m_source.prefix + u'/' + id, 0}},
        [&](Readout &readout) { m_source.remove(readout, id); });
}

bool ListPane::moveSelected(Step step)
{
    const QString id = current();
    if (!m_source.move || id.isEmpty())
        return false;
    bool moved = false;
    const QString label = step == Step::Back ? tr("Move up") : tr("Move down");
    m_session
        .edit({.label = label, .place = {m_source.prefix + u'/' + id, 0}}, [&](Readout &readout) {
            moved = m_source.move(readout, id, step);
        });
    choose(id);
    return moved;
}

void ListPane::place(const QString &id, const QString &before)
{
    m_session.edit(
        {.label = tr("Move"), .place = {m_source.prefix + u'/' + id, 0}},
        [&](Readout &readout) { m_source.place(readout, id, before); });
    choose(id);
}

void ListPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->urls().value(0).isLocalFile())
        event->acceptProposedAction();
}

void ListPane::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls())
        files.append(url.toLocalFile());
    event->acceptProposedAction();
    choose(m_source.takeFiles(files, current()));
}

void ListPane::sync()
{
    const QString id = current();
    const int row = m_list->currentIndex().row();
    m_model.setEntries(m_source.entries(m_session.readout()));
    const int last = m_model.rowCount() - 1;
    const QModelIndex index = m_model.indexOf(id);
    m_list->setCurrentIndex(
        index.isValid() ? index : m_model.index(std::clamp(row, 0, std::max(last, 0))));
    fitList();
    showForm();
}

void ListPane::fitList()
{
    const auto heightOf = [this](int rows) {
        return rows * (fontMetrics().height() + 4) + 2 * m_list->frameWidth();
    };
    m_list->setMinimumHeight(heightOf(fewestRows));
    m_list->setMaximumHeight(heightOf(std::clamp(m_model.rowCount(), fewestRows, m_mostRows)));
}

void ListPane::showForm()
{
    const QString id = current();
    for (QToolButton *button : std::as_const(m_needCurrent))
        button->setEnabled(!id.isEmpty());
    if (id == m_shown && m_area->widget())
        return;
    m_shown = id;
    if (!id.isEmpty()) {
        m_area->setWidget(m_source.form(id));
        tabAfter(m_needCurrent.constLast(), *m_area->widget());
        return;
    }
    auto *nothing = new Form;
    nothing->addWidget(helpLabel(m_source.empty));
    nothing->addStretch();
    m_area->setWidget(nothing);
}

bool ListPane::showPlace(const Place &place)
{
    const QStringList parts = place.field.split(u'/');
    for (const QString &part : parts) {
        if (!m_model.indexOf(part).isValid())
            continue;
        choose(part);
        if (!focusField(m_area, place))
            m_list->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (!place.field.startsWith(m_source.prefix))
        return false;
    bool isNumber = false;
    const int row = parts.value(1).toInt(&isNumber);
    if (isNumber)
        m_list->setCurrentIndex(m_model.index(row));
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

void ListPane::focusFirst()
{
    if (m_shown.isEmpty())
        m_list->setFocus(Qt::OtherFocusReason);
    else
        Pane::focusFirst();
}

} // namespace rapporteur
