// SPDX-License-Identifier: GPL-3.0-or-later
#include "dock.h"

#include "icons.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLayout>
#include <QMainWindow>
#include <QScrollArea>
#include <QShortcut>
#include <QStyle>
#include <QToolButton>

namespace rapporteur {

namespace {

constexpr QSize target(26, 26); // large enough for an unsteady hand

QToolButton *titleButton(const char *icon)
{
    auto *button = new QToolButton;
    button->setIcon(commandIcon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMinimumSize(target);
    return button;
}

} // namespace

Dock::Dock(QWidget *parent)
    : QDockWidget(parent)
    , m_title(new QLabel)
    , m_apart(titleButton("window-restore"))
    , m_close(titleButton("window-close"))
{
    setTitleBarWidget(titleBar());
    connect(this, &QDockWidget::windowTitleChanged, this, &Dock::setTitleWords);
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &Dock::leave);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (has(now) && before && !has(before))
            m_before = before;
    });
}

// The focus goes on when its children go.
Dock::~Dock()
{
    disconnect(qApp, nullptr, this, nullptr);
}

bool Dock::has(const QWidget *widget) const
{
    return widget && (widget == this || isAncestorOf(widget));
}

QWidget *Dock::titleBar()
{
    connect(m_apart, &QToolButton::clicked, this, [this] { setFloating(!isFloating()); });
    connect(m_close, &QToolButton::clicked, this, &Dock::leave);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(6, 1, 1, 1);
    row->setSpacing(0);
    row->addWidget(m_title, 1);
    row->addWidget(m_apart);
    row->addWidget(m_close);
    return bar;
}

void Dock::setTitleWords()
{
    m_title->setText(windowTitle());
    m_apart->setAccessibleName(
        tr("Window of its own: %1", "a panel by its name").arg(windowTitle()));
    m_apart->setToolTip(tr("Take the panel out of the window, or back into it"));
    m_close->setAccessibleName(tr("Close: %1", "a panel by its name").arg(windowTitle()));
    m_close->setToolTip(tr("Close the panel (Esc)"));
}

// A window would else grow beyond its screen.
void Dock::findRoom()
{
    const auto *around = qobject_cast<QMainWindow *>(parentWidget());
    if (!around || (isFloating() && !m_isPutOut))
        return;
    const auto edge = around->dockWidgetArea(this);
    const bool isBeside = edge == Qt::LeftDockWidgetArea || edge == Qt::RightDockWidgetArea;
    const int handle = style()->pixelMetric(QStyle::PM_DockWidgetSeparatorExtent);
    const auto *area = qobject_cast<const QScrollArea *>(widget());
    const int hidden = area ? area->widget()->minimumSizeHint().height()
                                  - area->minimumSizeHint().height()
                            : 0;
    const QSize together = around->layout()->totalMinimumSize() + minimumSizeHint();
    m_isPutOut = isBeside ? together.width() + handle > around->width()
                          : together.height() + hidden + handle > around->height();
    setFloating(m_isPutOut);
    if (!m_isPutOut)
        return;
    resize(sizeHint().boundedTo(around->size()));
    move(around->frameGeometry().center() - rect().center());
}

void Dock::enter()
{
    if (isHidden())
        findRoom();
    show();
    raise();
    window()->activateWindow();
    setFocus(Qt::OtherFocusReason);
}

void Dock::leave()
{
    const bool hadFocus = has(QApplication::focusWidget());
    hide();
    if (hadFocus && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

} // namespace rapporteur
