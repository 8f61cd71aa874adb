// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentjson.h"
#include "isotime.h"
#include "readoutfields.h"
#include "storable.h"
#include "valuewriter.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

JsonNode nodeOf(bool value)
{
    return JsonNode::ofBool(value);
}

JsonNode nodeOf(int value)
{
    return JsonNode::ofInteger(value);
}

JsonNode nodeOf(qint64 value)
{
    return JsonNode::ofInteger(value);
}

JsonNode nodeOf(const QString &value)
{
    return JsonNode::ofString(storable(value));
}

JsonNode nodeOf(QDate value)
{
    return JsonNode::ofString(isoDate(value));
}

JsonNode nodeOf(QTime value)
{
    if (value.msec() != 0)
        return JsonNode::ofString(value.toString(Qt::ISODateWithMs));
    return JsonNode::ofString(value.toString(value.second() != 0 ? u"HH:mm:ss"_s : u"HH:mm"_s));
}

JsonNode nodeOf(const QDateTime &value)
{
    return JsonNode::ofString(isoTime(value));
}

JsonNode nodeOf(const JsonNode &value)
{
    return value;
}

JsonNode nodeOf(const KeptJson &value)
{
    return value.toNode();
}

JsonNode nodeOf(const Text &value)
{
    const Text stored = storable(value);
    return nodeOf<Text>(stored);
}

JsonNode contentNode(const Readout &readout)
{
    return nodeOf(readout);
}

} // namespace rapporteur
