// SPDX-License-Identifier: GPL-3.0-or-later
#include "direction.h"

#include <QGuiApplication>

namespace rapporteur {

namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popDirectionalIsolate(0x2069);

} // namespace

QString inItsDirection(const QString &text)
{
    if (text.isRightToLeft() == QGuiApplication::isRightToLeft())
        return text;
    return firstStrongIsolate + text + popDirectionalIsolate;
}

} // namespace rapporteur
