// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup.h"

#include "markupescapes.h"

#include <QList>

namespace rapporteur {

void Markup::text(QStringView text)
{
    m_out.addEscaped<markupEscapes>(text);
}

void Markup::attribute(QByteArrayView name, QStringView value)
{
    m_out.add(' ');
    m_out.add(name);
    m_out.add(QByteArrayView("=\""));
    text(value);
    m_out.add('"');
}

void Markup::scriptString(QStringView text)
{
    m_out.add('"');
    m_out.addEscaped<scriptEscapes>(text);
    m_out.add('"');
}

// Every character as a CSS escape (CSS Syntax 3, 4.3.7): no table can be incomplete.
void Markup::styleString(QStringView text)
{
    m_out.add('\'');
    for (const char32_t code : text.toUcs4()) {
        m_out.add('\\');
        m_out.add(QByteArray::number(uint(code), 16));
        m_out.add(' ');
    }
    m_out.add('\'');
}

} // namespace rapporteur
