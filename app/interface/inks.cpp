// SPDX-License-Identifier: GPL-3.0-or-later
#include "inks.h"

#include "legible.h"

namespace rapporteur {

namespace {

constexpr double markContrast = 3.0; // WCAG 2.2, level AA

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

} // namespace

QColor deletedInk(const QPalette &palette)
{
    return isDark(palette) ? QColor(255, 150, 140) : QColor(165, 20, 20);
}

QColor insertedInk(const QPalette &palette)
{
    return isDark(palette) ? QColor(130, 210, 140) : QColor(0, 95, 35);
}

QColor focusInk(const QPalette &palette)
{
    const auto colour = [&](QPalette::ColorRole role) {
        return palette.color(QPalette::Active, role);
    };
    const QColor usual = colour(QPalette::Highlight);
    const bool isClear = contrastOf(usual, colour(QPalette::Window)) >= markContrast
                         && contrastOf(usual, colour(QPalette::Base)) >= markContrast;
    return isClear ? usual : colour(QPalette::Link);
}

QColor markGround(const QPalette &palette, float strength)
{
    QColor colour = palette.color(QPalette::Active, QPalette::Highlight);
    colour.setAlphaF(strength);
    return colour;
}

} // namespace rapporteur
