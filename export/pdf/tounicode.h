// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>

namespace rapporteur::pdf {

struct CodeText
{
    quint16 code;
    QString text;
};

// A CMap that gives codes their text (ISO 32000-1, 9.10.3). Characters that such a map must not
// name, such as half a surrogate pair, become U+FFFD.
QByteArray toUnicode(std::span<const CodeText> texts);

// Text as a map or an ActualText may hold it.
QString mappable(const QString &text);

} // namespace rapporteur::pdf
