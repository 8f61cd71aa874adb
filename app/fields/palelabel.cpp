// SPDX-License-Identifier: GPL-3.0-or-later
#include "palelabel.h"

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
    constexpr float ofText = 0.68F;
    const QPalette system = QGuiApplication::palette();
    const QColor text = system.color(QPalette::WindowText);
    const QColor ground = system.color(QPalette::Window);
    const auto mixed = [](float a, float b) { return a * ofText + b * (1 - ofText); };
    QPalette pale = palette();
    const QColor colour = QColor::fromRgbF(
        mixed(text.redF(), ground.redF()),
        mixed(text.greenF(), ground.greenF()),
        mixed(text.blueF(), ground.blueF()));
    if (pale.color(QPalette::WindowText) == colour)
        return;
    pale.setColor(QPalette::WindowText, colour);
    setPalette(pale);
}

} // namespace rapporteur
