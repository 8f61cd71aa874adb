// SPDX-License-Identifier: GPL-3.0-or-later
#include "escape.h"

#include "escapes.h"

namespace rapporteur {

namespace {

void append(QByteArray &out, QByteArrayView text, const Escapes &table)
{
    qsizetype from = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const auto c = static_cast<unsigned char>(text[at]);
        if (c >= table.size() || table[c].isEmpty())
            continue;
        out += text.sliced(from, at - from);
        out += table[c];
        from = at + 1;
    }
    out += text.sliced(from);
}

} // namespace

void appendEscaped(QByteArray &markup, QByteArrayView text)
{
    append(markup, text, markupEscapes);
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

QByteArray scriptString(QByteArrayView text)
{
    QByteArray script("\"");
    append(script, text, scriptEscapes);
    return script + '"';
}

} // namespace rapporteur
