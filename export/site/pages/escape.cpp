// SPDX-License-Identifier: GPL-3.0-or-later
#include "escape.h"

#include "markupescapes.h"

namespace rapporteur {

void appendEscaped(QByteArray &markup, QByteArrayView text)
{
    appendEscaped<markupEscapes>(markup, text);
}

QByteArray escaped(QByteArrayView text)
{
    QByteArray markup;
    appendEscaped(markup, text);
    return markup;
}

QByteArray urlPath(QByteArrayView path)
{
    return path.toByteArray().toPercentEncoding("/");
}

void appendScriptString(QByteArray &script, QByteArrayView text)
{
    script += '"';
    appendEscaped<scriptEscapes>(script, text);
    script += '"';
}

QByteArray scriptString(QByteArrayView text)
{
    QByteArray script;
    appendScriptString(script, text);
    return script;
}

} // namespace rapporteur
