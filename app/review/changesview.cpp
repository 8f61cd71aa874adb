// SPDX-License-Identifier: GPL-3.0-or-later
#include "changesview.h"

#include "changemodel.h"
#include "inks.h"
#include "leadfocus.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTabBar>
#include <QTextBrowser>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr qreal pageMargin = 16;
constexpr float markStrength = 0.25F;
constexpr int rowSpacing = 3;

QListView *changeList(QAbstractItemModel *model)
{
    auto *list = new QListView;
    list->setModel(model);
    list->setWordWrap(true);
    list->setResizeMode(QListView::Adjust);
    list->setSpacing(rowSpacing);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setAccessibleName(ChangesView::tr("Changes"));
    list->setAccessibleDescription(
        ChangesView::tr("N and P go to the next and previous change; Return goes to its field."));
    return list;
}

QTextBrowser *changedPage()
{
    auto *page = new QTextBrowser;
    page->setOpenLinks(false);
    page->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    page->setAccessibleName(ChangesView::tr("Compared text"));
    page->document()->setDocumentMargin(pageMargin);
    return page;
}

} // namespace

ChangesView::ChangesView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ChangeModel(this))
    , m_looks(new QTabBar)
    , m_counts(new QLabel)
    , m_list(changeList(m_model))
    , m_page(changedPage())
{
    auto *body = new QSplitter;
    body->addWidget(m_list);
    body->addWidget(m_page);
    body->setStretchFactor(0, 1);
    body->setStretchFactor(1, 3);
    body->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(head());
    column->addWidget(body, 1);
    leadFocus(this, m_list);
    connect(m_looks, &QTabBar::currentChanged, this, &ChangesView::write);
    connect(
        m_list->selectionModel(),
        &QItemSelectionModel::currentChanged,
        this,
        [this](const QModelIndex &current) { showChange(current.row()); });
    connect(m_list, &QListView::activated, this, &ChangesView::activated);
    for (const auto &[key, forward] : {std::pair(Qt::Key_N, true), std::pair(Qt::Key_P, false)}) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, forward] { step(forward); });
    }
}

QWidget *ChangesView::head()
{
    m_looks->addTab(tr("Marked up"));
    m_looks->addTab(tr("New"));
    m_looks->addTab(tr("Old"));
    m_looks->addTab(tr("Side by side"));
    m_looks->setDrawBase(false);
    m_looks->setExpanding(false);
    m_looks->setAccessibleName(tr("Look of the comparison"));
    m_counts->setWordWrap(true);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 8, 0);
    row->addWidget(m_looks);
    row->addWidget(m_counts, 1);
    return head;
}

void ChangesView::show(
    const Compared &compared, const QString &beforeName, const QString &afterName, bool isAnother)
{
    m_compared = compared;
    m_text = compareText(compared);
    m_text.beforeName = beforeName;
    m_text.afterName = afterName;
    // nobody has gone to the first one while nobody looks
    const int first = isVisible() ? 0 : -1;
    const int row = isAnother ? first : std::max(m_list->currentIndex().row(), first);
    m_model->show(compared);
    m_counts->setText(changeCounts(compared.comparison));
    m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    write();
}

void ChangesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
}

void ChangesView::setLook(CompareLook look)
{
    m_looks->setCurrentIndex(int(look));
}

void ChangesView::write()
{
    const int top = m_page->verticalScrollBar()->value();
    m_spots = writeComparison(
        *m_page->document(), m_text, CompareLook(m_looks->currentIndex()), palette());
    m_page->verticalScrollBar()->setValue(top);
    showChange(m_list->currentIndex().row());
}

// Marks the words of the change, and brings them into view.
void ChangesView::showChange(int row)
{
    m_page->setExtraSelections({});
    const auto spot = m_spots.constFind(m_text.shownBy.value(row));
    if (spot == m_spots.cend())
        return;
    QTextCursor cursor(m_page->document());
    cursor.setPosition(spot->to);
    m_page->setTextCursor(cursor);
    cursor.setPosition(spot->from);
    m_page->setTextCursor(cursor);
    QTextEdit::ExtraSelection selection;
    selection.cursor = cursor;
    selection.cursor.setPosition(spot->to, QTextCursor::KeepAnchor);
    selection.format.setBackground(markGround(palette(), markStrength));
    m_page->setExtraSelections({selection});
}

bool ChangesView::step(bool forward)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return false;
    const int current = m_list->currentIndex().row();
    const int from = current < 0 && !forward ? 0 : current;
    m_list->setCurrentIndex(m_model->index((from + (forward ? 1 : rows - 1)) % rows, 0));
    return true;
}

const Change *ChangesView::current() const
{
    const int row = m_list->currentIndex().row();
    return row < 0 ? nullptr : &m_compared.comparison.changes.at(row);
}

QString ChangesView::words() const
{
    const QModelIndex current = m_list->currentIndex();
    return tr("%1 of %2: %3", "a change's number, how many, its words")
        .arg(current.row() + 1)
        .arg(m_model->rowCount())
        .arg(current.data(Qt::AccessibleTextRole).toString());
}

void ChangesView::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace rapporteur
