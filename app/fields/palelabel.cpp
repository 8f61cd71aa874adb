// SPDX-License-Identifier: GPL-3.0-or-later
#include "palelabel.h"

#include "paleink.h"

#include <QEvent>
#include <QGuiApplication>

namespace rapporteur {

PaleLabel::PaleLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    fade();
}

void PaleLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        fade();
    QLabel::changeEvent(event);
}

void PaleLabel::fade()
{
    QPalette pale = palette();
    const QColor colour = paleInk(QGuiApplication::palette(), QPalette::WindowText, QPalette::Window);
    if (pale.color(QPalette::WindowText) == colour)
        return;
    pale.setColor(QPalette::WindowText, colour);
    setPalette(pale);
}

} // namespace rapporteur
