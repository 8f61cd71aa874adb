// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"

#include "canonicalwriter.h"
#include "sha256.h"

namespace rapporteur {

QByteArray canonicalForm(const Readout &readout)
{
    return canonicalJson(readout);
}

QString digestOf(const Readout &readout)
{
    return QString::fromLatin1(sha256Of(canonicalForm(readout)));
}

QString digestOf(const JsonNode &content)
{
    return QString::fromLatin1(sha256Of(toCanonicalJson(content)));
}

} // namespace rapporteur
