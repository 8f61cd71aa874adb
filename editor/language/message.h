// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace rapporteur {

// The checker's words to its user.
struct Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

// At most `most` characters of a text for a message, cut at its end.
QString shortened(QStringView text, qsizetype most = 40);

// What stands at [from, from + length) with a few words around it, for a message.
QString excerpt(QStringView text, qsizetype from, qsizetype length);

} // namespace rapporteur
