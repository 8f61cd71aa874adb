// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagebar.h"

#include "announce.h"
#include "icons.h"
#include "mnemonic.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStyle>
#include <QToolButton>

#include <array>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr QSize closeSize(26, 26);

// in the order of MessageBar::Kind
constexpr std::array icons{graveicons::hint, graveicons::warning, graveicons::error};

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_choices(new QHBoxLayout)
    , m_close(new QToolButton)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setAutoRaise(true);
    m_close->setMinimumSize(closeSize);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &QWidget::hide);
    nameClose();

    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addLayout(m_choices);
    row->addWidget(m_close);
    hide();
}

void MessageBar::nameClose()
{
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameClose();
    QFrame::changeEvent(event);
}

void MessageBar::say(Kind kind, const QString &message, const QList<Choice> &choices)
{
    while (const std::unique_ptr<QLayoutItem> item{m_choices->takeAt(0)})
        item->widget()->deleteLater();
    QWidget *before = m_text; // the tab order is the one read
    for (const Choice &choice : choices) {
        // without a letter: a bar stands beside the menus, which have most of them
        auto *button = new QPushButton(withoutMnemonic(choice.label).replace(u'&', u"&&"_s));
        m_choices->addWidget(button);
        setTabOrder(std::exchange(before, button), button);
        connect(button, &QPushButton::clicked, this, [this, choice] {
            if (!choice.leavesIt)
                hide();
            choice.run();
        });
    }
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(commandIcon(icons.at(std::size_t(kind))).pixmap(size));
    m_text->setText(message);
    setAccessibleName(message);
    show();
    announce(this, message);
}

// No focus proxy: with one the bar, too, would say that it has the focus.
void MessageBar::enter()
{
    QWidget *first = m_choices->isEmpty() ? m_close : m_choices->itemAt(0)->widget();
    first->setFocus(Qt::TabFocusReason);
}

QString MessageBar::message() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace rapporteur
