// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"

#include "contentjson.h"

#include <QCryptographicHash>

namespace rapporteur {

QByteArray canonicalForm(const Readout &readout)
{
    return toCanonicalJson(contentNode(readout));
}

QString sha256Of(QByteArrayView bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

QString digestOf(const Readout &readout)
{
    return sha256Of(canonicalForm(readout));
}

} // namespace rapporteur
