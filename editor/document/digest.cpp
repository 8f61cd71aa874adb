// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"

#include "contentjson.h"
#include "sha256.h"

namespace rapporteur {

QByteArray canonicalForm(const Readout &readout)
{
    return toCanonicalJson(contentNode(readout));
}

QString digestOf(const Readout &readout)
{
    return digestOf(contentNode(readout));
}

QString digestOf(const JsonNode &content)
{
    return QString::fromLatin1(sha256Of(toCanonicalJson(content)));
}

} // namespace rapporteur
