// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "escapes.h"

#include <QByteArray>
#include <QStringView>

#include <initializer_list>

namespace rapporteur {

// HTML as it is put together. Everything of the document goes in through text(), attribute() or
// scriptString(): these are the only places where it is escaped, and raw() is for our own markup.
class Markup
{
public:
    void reserve(qsizetype bytes) { m_bytes.reserve(bytes); }
    qsizetype size() const { return m_bytes.size(); }
    QByteArray take() { return std::move(m_bytes); }

    void raw(QByteArrayView markup) { m_bytes += markup; }
    void text(QStringView text);

    // ` name="value"`; the value may hold anything.
    void attribute(QByteArrayView name, QStringView value);

    // A JSON string that may stand in a script element: nothing in it can end the element.
    void scriptString(QStringView text);

    // A CSS string that may stand in an attribute in double quotes.
    void styleString(QStringView text);

private:
    void escape(QStringView text, const Escapes &table);

    QByteArray m_bytes;
};

} // namespace rapporteur
