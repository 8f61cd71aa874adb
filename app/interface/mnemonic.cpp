// SPDX-License-Identifier: GPL-3.0-or-later
#include "mnemonic.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rapporteur {

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression bracketed(uR"(\(&\p{L}\))"_s);
    return QString(text)
        .remove(bracketed)
        .replace(u"&&"_s, u"\x1"_s)
        .remove(u'&')
        .replace(u'\x1', u'&');
}

} // namespace rapporteur
