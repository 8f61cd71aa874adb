// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"

#include "contentjson.h"

#include <QCryptographicHash>

namespace rapporteur {

QByteArray canonicalForm(const Readout &readout)
{
    return toCanonicalJson(contentNode(readout));
}

QString digestOf(const Readout &readout)
{
    const QByteArray hash
        = QCryptographicHash::hash(canonicalForm(readout), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

} // namespace rapporteur
