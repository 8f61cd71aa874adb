// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <initializer_list>
#include <span>

namespace rapporteur::pdf {

// The forms that values take in a PDF file (ISO 32000-1, 7.3).

// With at most `digits` decimals and no trailing zeros.
void appendNumber(QByteArray &out, double value, int digits = 2);
QByteArray number(double value, int digits = 2);

QByteArray reference(int object);

// "[1 0 R 2 0 R]"
QByteArray references(std::span<const int> objects);

// A text string: as it is when ASCII, else UTF-16 with a byte order mark.
QByteArray textString(QStringView text);

// A byte string in parentheses.
QByteArray literal(QByteArrayView bytes);

void appendHex(QByteArray &out, quint16 value);
QByteArray hexOf(QStringView text); // UTF-16, without brackets

struct Entry
{
    const char *key;
    QByteArray value; // left out if empty
};

QByteArray dictionary(std::initializer_list<Entry> entries);

} // namespace rapporteur::pdf
