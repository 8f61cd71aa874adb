// SPDX-License-Identifier: GPL-3.0-or-later
#include "repeater.h"

#include "form.h"
#include "leadfocus.h"
#include "taborder.h"
#include "wraplayout.h"

#include <QFrame>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int buttonGap = 6;

} // namespace

Repeater::Repeater(Session &session, Repeated list, QWidget *parent)
    : FieldGroup(parent)
    , m_session(session)
    , m_list(std::move(list))
    , m_elements(new QVBoxLayout)
    , m_add(new QPushButton(m_list.add))
{
    setObjectName(m_list.path);
    leadFocus(this, m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_elements);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_session.edit({.label = m_list.add, .place = {m_list.path, 0}}, m_list.append);
        focusElement(m_shown.size() - 1);
    });
    connect(&m_session, &Session::changed, this, &Repeater::sync);
    sync();
}

QPushButton *Repeater::button(const QString &text, qsizetype index, const Session::Change &change)
{
    auto *button = new QPushButton(text);
    button->setAccessibleName(tr("%1: %2 %3").arg(text, m_list.name).arg(index + 1));
    // the change may take the button away while it is being pressed
    connect(
        button,
        &QPushButton::clicked,
        this,
        [this, text, change] { m_session.edit({.label = text, .place = {m_list.path, 0}}, change); },
        Qt::QueuedConnection);
    return button;
}

// Fields of several elements have the same labels, but no two the same name.
void Repeater::nameFields(const Form &form, qsizetype index) const
{
    for (QWidget *field : form.findChildren<QWidget *>()) {
        const bool isText = qobject_cast<QLineEdit *>(field)
                            || qobject_cast<QPlainTextEdit *>(field);
        if (isText && !field->accessibleName().isEmpty())
            field->setAccessibleName(
                tr("%1 %2: %3", "field of one of several: Link 2: Words")
                    .arg(m_list.name, QString::number(index + 1), field->accessibleName()));
    }
}

QWidget *Repeater::element(qsizetype index)
{
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    auto *form = new Form;
    form->layout()->setContentsMargins(10, 8, 10, 8);
    m_list.fill(form, index);
    nameFields(*form, index);
    auto *row = new WrapLayout;
    row->setContentsMargins(10, 0, 10, 8);
    row->setSpacing(buttonGap);
    row->addWidget(button(tr("Remove"), index, [this, index](Readout &readout) {
        m_list.remove(readout, index);
    }));
    const auto addMove = [&](const QString &text, qsizetype to, bool possible) {
        auto *move = button(text, index, [this, index, to](Readout &readout) {
            m_list.move(readout, index, to);
        });
        move->setEnabled(possible);
        row->addWidget(move);
    };
    addMove(tr("Move up"), index - 1, index > 0);
    addMove(tr("Move down"), index + 1, index + 1 < m_list.count(m_session.readout()));
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(form);
    column->addLayout(row);
    return frame;
}

void Repeater::sync()
{
    const qsizetype count = m_list.count(m_session.readout());
    if (count == m_shown.size())
        return;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    for (QWidget *widget : std::exchange(m_shown, {})) {
        m_elements->removeWidget(widget);
        widget->hide();
        widget->setParent(nullptr);
        widget->deleteLater();
    }
    for (qsizetype i = 0; i < count; ++i) {
        m_shown.append(element(i));
        m_elements->addWidget(m_shown.last());
    }
    orderTabs();
    if (hadFocus)
        m_add->setFocus(Qt::OtherFocusReason);
}

void Repeater::orderTabs()
{
    QWidget *before = m_add;
    for (const QWidget *element : std::as_const(m_shown))
        before = tabAfter(before, *element);
    setTabOrder(before, m_add);
}

// Its way into the window brings children in the order in which they were made.
void Repeater::showEvent(QShowEvent *event)
{
    FieldGroup::showEvent(event);
    orderTabs();
}

void Repeater::focusElement(qsizetype index)
{
    if (index < 0)
        return;
    if (auto *first = m_shown[index]->findChild<QLineEdit *>())
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace rapporteur
