// SPDX-License-Identifier: GPL-3.0-or-later
#include "outlineview.h"

#include "floweditor.h"
#include "listpane.h"
#include "outlinemodel.h"
#include "outlinespot.h"
#include "panestack.h"
#include "sectionmove.h"

#include <QContextMenuEvent>
#include <QMenu>

#include <array>

namespace rapporteur {

namespace {

struct KeyRule
{
    QKeyCombination key;
    void (*run)(OutlineView &view);
};

constexpr std::array keys{
    KeyRule{Qt::ALT | Qt::Key_Up, [](OutlineView &view) { view.moveCurrent(Step::Back); }},
    KeyRule{Qt::ALT | Qt::Key_Down, [](OutlineView &view) { view.moveCurrent(Step::Forward); }},
    KeyRule{QKeyCombination(Qt::Key_Delete), [](OutlineView &view) { view.removeCurrent(); }},
    KeyRule{
        QKeyCombination(Qt::Key_F2),
        [](OutlineView &view) { emit view.activated(view.currentIndex()); }},
};

const KeyRule *ruleFor(const QKeyEvent &event)
{
    const QKeyCombination pressed
        = QKeyCombination(event.modifiers() & ~Qt::KeypadModifier, Qt::Key(event.key()));
    const auto rule = std::ranges::find(keys, pressed, &KeyRule::key);
    return rule == keys.end() ? nullptr : &*rule;
}

// What can be added below a section, as far as it may stand in a text.
struct Addable
{
    BlockKind kind;
    const char *label; // to be translated in context "rapporteur::OutlineView"
    Spot (*add)(Flow &flow, const QString &after, IdSource &ids);
};

constexpr std::array addables{
    Addable{
        BlockKind::Heading,
        QT_TRANSLATE_NOOP("rapporteur::OutlineView", "Add &section"),
        addSection},
    Addable{
        BlockKind::Paragraph,
        QT_TRANSLATE_NOOP("rapporteur::OutlineView", "Add &paragraph"),
        addParagraph},
    Addable{BlockKind::List, QT_TRANSLATE_NOOP("rapporteur::OutlineView", "Add &bullet"), addItem},
};

QString idOf(const OutlineItem &item)
{
    return item.place.section(u'/', -1);
}

} // namespace

OutlineView::OutlineView(OutlineModel &model, Session &session, PaneStack &panes, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_session(session)
    , m_panes(panes)
{
    setModel(&model);
    setDragDropMode(InternalMove);
    connect(&model, &OutlineModel::dropped, this, &OutlineView::drop, Qt::QueuedConnection);
}

bool OutlineView::event(QEvent *event)
{
    // these keys are the outline's while it has the focus, the window's otherwise
    if (event->type() == QEvent::ShortcutOverride && ruleFor(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void OutlineView::keyPressEvent(QKeyEvent *event)
{
    if (const KeyRule *rule = ruleFor(*event))
        rule->run(*this);
    else
        QTreeView::keyPressEvent(event);
}

void OutlineView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    QMenu menu;
    fillMenu(&menu);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu.exec(
        byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
              : event->globalPos());
}

Pane *OutlineView::goThere(const OutlineItem &item)
{
    m_panes.go(item.pane);
    if (!item.place.isEmpty())
        m_panes.current()->showPlace({item.place, 0});
    return m_panes.current();
}

void OutlineView::select(const OutlineItem &item)
{
    const QModelIndex index = m_model.indexOf(item.pane, item.place);
    if (index.isValid())
        setCurrentIndex(index);
    setFocus(Qt::OtherFocusReason);
}

void OutlineView::moveCurrent(Step step)
{
    const OutlineItem item = m_model.itemAt(currentIndex());
    if (item.place.isEmpty())
        return;
    goThere(item)->moveSelected(step);
    select(item);
}

void OutlineView::removeCurrent()
{
    const OutlineItem item = m_model.itemAt(currentIndex());
    if (item.place.isEmpty())
        return;
    Pane *pane = goThere(item);
    if (auto *list = qobject_cast<ListPane *>(pane)) {
        list->removeCurrent();
    } else if (FlowEditor *editor = pane->editor()) {
        editor->apply(tr("Remove section"), [&](Flow &flow, const Spot &, IdSource &) {
            return removeSection(flow, item.place);
        });
    }
    setFocus(Qt::OtherFocusReason);
}

void OutlineView::drop(const OutlineItem &item, const OutlineItem &before)
{
    Pane *pane = goThere(item);
    if (auto *list = qobject_cast<ListPane *>(pane)) {
        list->place(idOf(item), idOf(before));
    } else if (FlowEditor *editor = pane->editor()) {
        editor->apply(tr("Move section"), [&](Flow &flow, const Spot &at, IdSource &) {
            placeSection(flow, item.place, before.place);
            return at;
        });
    }
    select(item);
}

void OutlineView::fillMenu(QMenu *menu)
{
    const OutlineItem item = m_model.itemAt(currentIndex());
    menu->addAction(tr("&Go there"), this, [this] { emit activated(currentIndex()); });
    menu->addSeparator();
    Pane *pane = m_panes.pane(item.pane);
    if (auto *list = qobject_cast<ListPane *>(pane))
        addListActions(menu, list, item);
    else if (FlowEditor *editor = pane->editor())
        addTextActions(menu, editor, item);
    if (!item.place.isEmpty())
        addMoves(menu, item);
}

void OutlineView::addListActions(QMenu *menu, ListPane *pane, const OutlineItem &item)
{
    for (const ListSource::Adder &adder : pane->adders()) {
        menu->addAction(adder.label, this, [this, pane, adder, item] {
            goThere(item);
            pane->add(adder);
        });
    }
    menu->addSeparator();
}

void OutlineView::addTextActions(QMenu *menu, FlowEditor *editor, const OutlineItem &item)
{
    const auto legal = flowKinds();
    for (const Addable &addable : addables) {
        if (std::ranges::find(legal, addable.kind) == legal.end())
            continue;
        menu->addAction(tr(addable.label), this, [this, editor, addable, item] {
            goThere(item);
            editor->apply(tr("Add"), [&](Flow &flow, const Spot &at, IdSource &ids) {
                return addable.add(flow, item.place.isEmpty() ? at.block : item.place, ids);
            });
            editor->setFocus(Qt::OtherFocusReason);
        });
    }
    menu->addSeparator();
}

void OutlineView::addMoves(QMenu *menu, const OutlineItem &)
{
    menu->addAction(tr("Move &up\tAlt+Up"), this, [this] { moveCurrent(Step::Back); });
    menu->addAction(tr("Move &down\tAlt+Down"), this, [this] { moveCurrent(Step::Forward); });
    menu->addAction(tr("&Remove\tDel"), this, &OutlineView::removeCurrent);
}

void OutlineView::setProblems(const QHash<QString, Issue::Severity> &problems)
{
    OutlineMarks marks;
    for (auto problem = problems.begin(); problem != problems.end(); ++problem) {
        const OutlineSpot spot = outlineSpotOf({problem.key(), 0}, m_session);
        const auto known = marks.constFind(spot);
        marks[spot] = known == marks.cend() ? *problem : std::max(*known, *problem);
    }
    m_model.setMarks(marks);
}

} // namespace rapporteur
