// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup.h"

#include <QList>

#include <array>

namespace rapporteur {

namespace {

// What stands for an ASCII character; null: itself.
using Escapes = std::array<const char *, 128>;

constexpr Escapes htmlEscapes = [] {
    Escapes table{};
    table['&'] = "&amp;";
    table['<'] = "&lt;";
    table['>'] = "&gt;";
    table['"'] = "&quot;";
    table['\''] = "&#39;";
    return table;
}();

constexpr Escapes jsonEscapes = [] {
    Escapes table{};
    table['"'] = "\\\"";
    table['\\'] = "\\\\";
    table['\n'] = "\\n";
    table['\t'] = "\\t";
    table['<'] = "\\u003c";
    table['>'] = "\\u003e";
    table['&'] = "\\u0026";
    return table;
}();

bool isPlain(char16_t unit, const char *const *table)
{
    return unit < 128 && table[unit] == nullptr;
}

} // namespace

void Markup::escape(QStringView text, const char *const *table)
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
        while (end < text.size() && text[end].unicode() >= 128)
            ++end;
        if (end > at)
            m_bytes += text.sliced(at, end - at).toUtf8();
        at = end;
        if (at < text.size() && text[at].unicode() < 128 && table[text[at].unicode()] != nullptr)
            m_bytes += table[text[at++].unicode()];
    }
}

void Markup::text(QStringView text)
{
    escape(text, htmlEscapes.data());
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
    escape(text, jsonEscapes.data());
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
