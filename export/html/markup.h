// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bytewriter.h"

#include <QStringView>

namespace rapporteur {

// HTML as it is put together. Everything of the document goes in through text(), attribute() or
// scriptString(): these are the only places where it is escaped, and raw() is for our own markup.
class Markup
{
public:
    explicit Markup(qsizetype usualSize = 1024)
        : m_out(usualSize)
    {}

    qsizetype size() const { return m_out.size(); }
    QByteArray take() { return std::move(m_out).take(); }

    void raw(QByteArrayView markup) { m_out.add(markup); }
    void text(QStringView text);

    // ` name="value"`; the value may hold anything.
    void attribute(QByteArrayView name, QStringView value);

    // A JSON string that may stand in a script element: nothing in it can end the element.
    void scriptString(QStringView text);

    // A CSS string that may stand in an attribute in double quotes.
    void styleString(QStringView text);

private:
    ByteWriter m_out;
};

} // namespace rapporteur
