// SPDX-License-Identifier: GPL-3.0-or-later
#include "paleink.h"

namespace rapporteur {

QColor paleInk(const QPalette &palette, QPalette::ColorRole ink, QPalette::ColorRole ground)
{
    constexpr float ofInk = 0.68F;
    const QColor own = palette.color(QPalette::Active, ink);
    const QColor around = palette.color(QPalette::Active, ground);
    const auto mixed = [](float a, float b) { return a * ofInk + b * (1 - ofInk); };
    return QColor::fromRgbF(
        mixed(own.redF(), around.redF()),
        mixed(own.greenF(), around.greenF()),
        mixed(own.blueF(), around.blueF()));
}

} // namespace rapporteur
