// SPDX-License-Identifier: GPL-3.0-or-later
#include "blockbar.h"

#include "blockkinds.h"
#include "snugarea.h"
#include "wraplayout.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace rapporteur {

namespace {

constexpr int barMargin = 6;

QWidget *labelled(const QString &text, QWidget *control)
{
    if (text.isEmpty())
        return control;
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(text);
    label->setBuddy(control);
    if (QGuiApplication::isRightToLeft()) // joined letters widen at the underlined one, unmeasured
        label->setMinimumWidth(
            label->sizeHint().width() + 2 * label->fontMetrics().averageCharWidth());
    row->addWidget(label);
    row->addWidget(control, 1);
    return pair;
}

} // namespace

BlockBar::BlockBar(FlowEditor &editor, PictureMaker makePicture, QWidget *parent)
    : QFrame(parent)
    , m_editor(editor)
    , m_makePicture(std::move(makePicture))
    , m_layout(new WrapLayout)
    , m_kinds(new QComboBox)
    , m_remove(new QPushButton(tr("Remove")))
    , m_more(new QToolButton)
    , m_properties(new QWidget)
{
    setFrameShape(QFrame::StyledPanel);
    m_layout->addWidget(labelled(tr("Kind"), m_kinds));
    addActions();
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(barMargin, barMargin, barMargin, barMargin);
    m_column->addLayout(m_layout);
    m_column->addWidget(m_properties);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(new SnugArea(content));
    connect(m_kinds, &QComboBox::activated, this, &BlockBar::choose);
    connect(&editor, &QTextEdit::cursorPositionChanged, this, &BlockBar::follow);
    connect(&editor.session(), &Session::changed, this, &BlockBar::follow);
    auto *shortcut = new QShortcut(Qt::Key_F4, &editor);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, [this] {
        m_kinds->setFocus(Qt::ShortcutFocusReason);
    });
    rebuild();
}

void BlockBar::addActions()
{
    auto *add = new QPushButton(tr("Add"));
    add->setAccessibleDescription(tr("Adds a block after the one with the cursor"));
    auto *menu = new QMenu(add);
    for (const BlockKind kind : kindsToAdd()) {
        menu->addAction(kindName(kind), this, [this, kind] {
            m_editor.add(kind);
            backToText();
        });
    }
    add->setMenu(menu);
    m_remove->setAccessibleDescription(tr("Removes the block with all that stands in it"));
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_editor.removeCurrent();
        backToText();
    });
    m_more->setCheckable(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setToolTip(tr("Properties of the block"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->hide();
    connect(m_more, &QToolButton::toggled, this, &BlockBar::fold);
    m_layout->addWidget(add);
    m_layout->addWidget(m_more);
    m_layout->addWidget(m_remove);
}

void BlockBar::setLow(bool isLow)
{
    m_more->setVisible(isLow);
    m_kinds->parentWidget()->findChild<QLabel *>()->setVisible(!isLow); // all in one line
    fold();
}

void BlockBar::fold()
{
    const bool isOpen = m_more->isHidden() || m_more->isChecked();
    m_more->setArrowType(isOpen ? Qt::DownArrow : Qt::UpArrow); // the bar is at the bottom
    m_remove->setVisible(isOpen);
    m_properties->setVisible(isOpen);
}

// Called for every key: nothing is made anew unless the cursor came to another block.
void BlockBar::follow()
{
    const FlowLine &line = m_editor.currentLine();
    if (line.id != m_block || line.kind != m_kind)
        rebuild();
}

void BlockBar::rebuild()
{
    m_block = m_editor.currentLine().id;
    m_kind = m_editor.currentLine().kind;
    fillKinds();
    auto *properties = new QWidget;
    auto *wrapped = new WrapLayout(properties);
    wrapped->setContentsMargins(0, 0, 0, 0);
    const QList<BlockProperty> all = propertiesOf(m_editor, m_makePicture);
    for (const BlockProperty &property : all)
        wrapped->addWidget(labelled(property.label, property.control));
    const std::unique_ptr<QLayoutItem> place(m_column->replaceWidget(m_properties, properties));
    QWidget *before = m_remove; // what is new would be last in the whole window
    for (const BlockProperty &property : all) {
        setTabOrder(before, property.control);
        before = property.control;
    }
    m_properties->hide();
    m_properties->deleteLater(); // one of its own buttons may have asked for this
    m_properties = properties;
    fold();
}

void BlockBar::fillKinds()
{
    m_kinds->clear();
    const auto known = kindsToBecome();
    if (!std::ranges::contains(known, m_kind))
        m_kinds->addItem(kindName(m_kind), int(m_kind));
    for (const BlockKind kind : known) {
        if (kind == m_kind || m_editor.mayConvert(kind))
            m_kinds->addItem(kindName(kind), int(kind));
    }
    m_kinds->setCurrentIndex(m_kinds->findData(int(m_kind)));
    m_kinds->setEnabled(!m_block.isEmpty());
}

void BlockBar::choose(int index)
{
    const auto kind = BlockKind(m_kinds->itemData(index).toInt());
    if (kind != m_kind)
        m_editor.convert(kind);
}

void BlockBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F4)
        backToText();
    else
        QFrame::keyPressEvent(event);
}

void BlockBar::backToText()
{
    m_editor.setFocus(Qt::OtherFocusReason);
}

} // namespace rapporteur
