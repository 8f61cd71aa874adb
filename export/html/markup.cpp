// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup.h"

#include <QList>

namespace rapporteur {

namespace {

bool isPlain(char16_t unit, const Escapes &table)
{
    return unit < table.size() && table[unit].isEmpty();
}

} // namespace

void Markup::escape(QStringView text, const Escapes &table)
{
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at;
        while (end < text.size() && isPlain(text[end].unicode(), table))
            ++end;
        const qsizetype size = m_bytes.size();
        m_bytes.resizeForOverwrite(size + end - at);
        for (char *out = m_bytes.data() + size; at < end; ++at, ++out)
            *out = char(text[at].unicode());
        while (end < text.size() && text[end].unicode() >= table.size())
            ++end;
        if (end > at)
            m_bytes += text.sliced(at, end - at).toUtf8();
        at = end;
        if (at < text.size() && text[at].unicode() < table.size()
            && !table[text[at].unicode()].isEmpty())
            m_bytes += table[text[at++].unicode()];
    }
}

void Markup::text(QStringView text)
{
    escape(text, markupEscapes);
}

void Markup::attribute(QByteArrayView name, QStringView value)
{
    m_bytes += ' ';
    m_bytes += name;
    m_bytes += "=\"";
    text(value);
    m_bytes += '"';
}

void Markup::scriptString(QStringView text)
{
    m_bytes += '"';
    escape(text, scriptEscapes);
    m_bytes += '"';
}

// Every character as a CSS escape (CSS Syntax 3, 4.3.7): no table can be incomplete.
void Markup::styleString(QStringView text)
{
    m_bytes += '\'';
    for (const char32_t code : text.toUcs4()) {
        m_bytes += '\\';
        m_bytes += QByteArray::number(uint(code), 16);
        m_bytes += ' ';
    }
    m_bytes += '\'';
}

} // namespace rapporteur
