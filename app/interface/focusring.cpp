// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusring.h"

#include "inks.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCommandLinkButton>
#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>

#include <utility>

namespace rapporteur {

namespace {

constexpr qreal lineWidth = 2; // device-independent pixels

bool needsRing(const QWidget *control)
{
    const auto *button = qobject_cast<const QPushButton *>(control);
    if (button)
        return button->isFlat() || button->isDefault()
               || qobject_cast<const QCommandLinkButton *>(button);
    const bool isText = qobject_cast<const QTextEdit *>(control)
                        || qobject_cast<const QPlainTextEdit *>(control);
    if (isText)
        return static_cast<const QFrame *>(control)->frameShape() != QFrame::NoFrame;
    return qobject_cast<const QAbstractItemView *>(control);
}

// As far as what it stands in shows it, in the window.
QRect shownPart(const QWidget *control)
{
    const QWidget *window = control->window();
    QRect part(control->mapTo(window, QPoint()), control->size());
    for (const QWidget *each = control->parentWidget(); each && each != window;
         each = each->parentWidget())
        part &= QRect(each->mapTo(window, QPoint()), each->size());
    return part;
}

} // namespace

FocusRing::FocusRing(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        follow(now);
        if (now && now->window()->windowType() != Qt::Popup)
            ringIn(now->window(), now);
    });
}

void FocusRing::ringIn(QWidget *window, QWidget *control)
{
    if (!window->findChild<FocusRing *>(Qt::FindDirectChildrenOnly))
        (new FocusRing(window))->follow(control);
}

void FocusRing::follow(QWidget *control)
{
    for (const QPointer<QWidget> &each : std::exchange(m_watched, {})) {
        if (each)
            each->removeEventFilter(this);
    }
    const bool isHere = control && parentWidget()->isAncestorOf(control);
    m_control = isHere && needsRing(control) ? control : nullptr;
    for (QWidget *each = m_control; each && each != parentWidget(); each = each->parentWidget()) {
        each->installEventFilter(this); // it may be scrolled
        m_watched << each;
    }
    cover();
}

void FocusRing::cover()
{
    const QRect shown = m_control ? shownPart(m_control) : QRect();
    setVisible(m_control && m_control->isVisible() && !shown.isEmpty());
    setGeometry(shown);
    raise();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide: cover(); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focusInk(palette()), lineWidth));
    const qreal half = lineWidth / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), lineWidth, lineWidth);
}

} // namespace rapporteur
