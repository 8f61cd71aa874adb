// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfsyntax.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <string_view>

namespace rapporteur::pdf {

void appendNumber(QByteArray &out, double value, int digits)
{
    std::array<char, 48> buffer{};
    const auto result
        = std::to_chars(buffer.begin(), buffer.end(), value, std::chars_format::fixed, digits);
    char *end = result.ptr;
    if (std::memchr(buffer.data(), '.', size_t(end - buffer.data()))) {
        while (end[-1] == '0')
            --end;
        end -= end[-1] == '.' ? 1 : 0;
    }
    const QByteArrayView text(buffer.data(), end - buffer.data());
    out.append(text == "-0" ? QByteArrayView("0") : text);
}

QByteArray number(double value, int digits)
{
    QByteArray out;
    appendNumber(out, value, digits);
    return out;
}

QByteArray reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray references(std::span<const int> objects)
{
    QByteArray out("[");
    for (const int object : objects) {
        out += out.size() > 1 ? " " : "";
        out += reference(object);
    }
    return out + ']';
}

QByteArray textString(QStringView text)
{
    const bool ascii = std::ranges::all_of(text, [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() < 0x7F;
    });
    return ascii ? literal(text.toLatin1()) : "<FEFF" + hexOf(text) + '>';
}

QByteArray literal(QByteArrayView bytes)
{
    QByteArray out("(");
    for (const char byte : bytes) {
        if (byte == '(' || byte == ')' || byte == '\\')
            out += '\\';
        out += byte;
    }
    return out + ')';
}

void appendHex(QByteArray &out, quint16 value)
{
    static constexpr std::string_view digits = "0123456789ABCDEF";
    const std::array
        hex{digits[value >> 12U],
            digits[value >> 8U & 15U],
            digits[value >> 4U & 15U],
            digits[value & 15U]};
    out.append(hex.data(), hex.size());
}

QByteArray hexOf(QStringView text)
{
    QByteArray out;
    for (const QChar character : text)
        appendHex(out, character.unicode());
    return out;
}

QByteArray dictionary(std::initializer_list<Entry> entries)
{
    QByteArray out("<<");
    for (const Entry &entry : entries) {
        if (entry.value.isEmpty())
            continue;
        out += '/';
        out += entry.key;
        const char first = entry.value.front();
        out += first == '/' || first == '<' || first == '[' || first == '(' ? "" : " ";
        out += entry.value;
    }
    return out + ">>";
}

} // namespace rapporteur::pdf
