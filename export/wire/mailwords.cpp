// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailwords.h"

#include <QByteArrayList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype longestLine = 76;
constexpr qsizetype bytesAWord = 39;   // as an encoded word 64 characters: leaves room to a name
constexpr qsizetype longestPlain = 60; // leaves room to a header's name

bool isPrintableAscii(QChar character)
{
    return character >= u' ' && character <= u'~';
}

// What a phrase may hold without quotes (RFC 5322, 3.2.3).
bool isAtomText(QChar character)
{
    return character == u' '
           || (isPrintableAscii(character) && !u"()<>[]:;@\\,.\""_s.contains(character));
}

// The beginning of `text` that fits one encoded word, never half a character.
QStringView wordOf(QStringView text)
{
    qsizetype end = 0;
    qsizetype bytes = 0;
    while (end < text.size()) {
        const bool isPair = text[end].isHighSurrogate() && end + 1 < text.size();
        const QStringView character = text.sliced(end, isPair ? 2 : 1);
        bytes += character.toUtf8().size();
        if (bytes > bytesAWord)
            break;
        end += character.size();
    }
    return text.first(end);
}

QByteArray encodedWords(const QString &text)
{
    QByteArrayList words;
    for (QStringView rest = text; !rest.isEmpty();) {
        const QStringView word = wordOf(rest);
        words << "=?UTF-8?B?" + word.toUtf8().toBase64() + "?=";
        rest = rest.sliced(word.size());
    }
    return words.join("\r\n ");
}

// Short text that no reader could take for an encoded word.
QByteArray asItIsOrEncoded(const QString &text, bool (*isPlain)(QChar))
{
    const bool standsAsItIs = text.size() <= longestPlain && !text.contains("=?"_L1)
                              && std::ranges::all_of(text, isPlain);
    return standsAsItIs ? text.toLatin1() : encodedWords(text);
}

QByteArray hex(char byte)
{
    return '=' + QByteArray(1, byte).toHex().toUpper();
}

// One line of text; `line` has no line end.
QByteArray quotedLine(QByteArrayView line)
{
    QByteArray quoted;
    qsizetype column = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const char byte = line[at];
        const bool isLast = at + 1 == line.size();
        const bool isBlank = byte == ' ' || byte == '\t';
        const bool isPlain = isBlank ? !isLast : byte > ' ' && byte <= '~' && byte != '=';
        const QByteArray unit = isPlain ? QByteArray(1, byte) : hex(byte);
        if (column + unit.size() > longestLine - (isLast ? 0 : 1)) {
            quoted += "=\r\n";
            column = 0;
        }
        quoted += unit;
        column += unit.size();
    }
    return quoted;
}

} // namespace

QByteArray mailText(const QString &text)
{
    return asItIsOrEncoded(text, isPrintableAscii);
}

QByteArray mailPhrase(const QString &text)
{
    return asItIsOrEncoded(text, isAtomText);
}

QByteArray quotedPrintable(const QByteArray &text)
{
    QByteArray quoted;
    const QByteArrayView lines = text.endsWith('\n') ? QByteArrayView(text).chopped(1) : text;
    for (const QByteArray &line : lines.toByteArray().split('\n'))
        quoted += quotedLine(line) + "\r\n";
    return quoted;
}

} // namespace rapporteur
