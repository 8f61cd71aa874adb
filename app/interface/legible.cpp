// SPDX-License-Identifier: GPL-3.0-or-later
#include "legible.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rapporteur {

namespace {

constexpr double enough = 4.5; // WCAG 2.2, level AA
constexpr int steps = 20;
constexpr std::array groups{QPalette::Active, QPalette::Inactive};

double luminance(const QColor &colour)
{
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
           + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &from, const QColor &to, float part)
{
    const auto mix = [part](float a, float b) { return a + (b - a) * part; };
    return QColor::fromRgbF(
        mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()), mix(from.blueF(), to.blueF()));
}

QColor opaque(const QColor &colour, const QColor &ground)
{
    return mixed(ground, colour, colour.alphaF());
}

// The colour on the way to `end` that is the first to stand out from the other.
QColor movedUntilLegible(const QColor &colour, const QColor &end, const QColor &other)
{
    QColor moved = colour;
    for (int step = 1; step <= steps && contrastOf(moved, other) < enough; ++step)
        moved = mixed(colour, end, float(step) / steps);
    return moved;
}

} // namespace

double contrastOf(const QColor &a, const QColor &b)
{
    const double ofA = luminance(a) + 0.05;
    const double ofB = luminance(b) + 0.05;
    return std::max(ofA, ofB) / std::min(ofA, ofB);
}

QPalette legible(const QPalette &theirs)
{
    QPalette ours;
    for (const QPalette::ColorGroup group : groups) {
        const auto colour = [&](QPalette::ColorRole role) { return theirs.color(group, role); };
        const QColor words = colour(QPalette::HighlightedText);
        const QColor base = colour(QPalette::Base);
        const QColor hint = opaque(colour(QPalette::PlaceholderText), base);
        const QColor away = luminance(words) > luminance(colour(QPalette::Highlight)) ? Qt::black
                                                                                      : Qt::white;
        if (contrastOf(words, colour(QPalette::Highlight)) < enough)
            ours.setColor(
                group,
                QPalette::Highlight,
                movedUntilLegible(colour(QPalette::Highlight), away, words));
        if (contrastOf(hint, base) < enough)
            ours.setColor(
                group,
                QPalette::PlaceholderText,
                movedUntilLegible(hint, colour(QPalette::Text), base));
    }
    return ours;
}

} // namespace rapporteur
