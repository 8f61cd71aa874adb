// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode.h"

#include <QCoreApplication>
#include <QStringConverter>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Import
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

// "line 3, column 14" of the character at `at`.
QString placeOf(QStringView text, qsizetype at)
{
    const QStringView before = text.first(at);
    const qsizetype line = before.count(u'\n') + 1;
    const qsizetype column = at - before.lastIndexOf(u'\n');
    return Import::tr("line %1, column %2").arg(line).arg(column);
}

std::unexpected<Error> refuse(const QString &name, const QString &place, const QString &what)
{
    return fail(Error::Kind::Parse, u"%1: %2: %3"_s.arg(name, place, what));
}

QStringConverter::Encoding encodingOf(const QByteArray &bytes)
{
    return QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8);
}

// A decoder that meets a broken sequence goes on with U+FFFD; a text may hold that character
// itself, so the place is the first one that does not come from the file's own bytes.
qsizetype firstBroken(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    qsizetype done = 0;
    for (qsizetype from = 0; from < bytes.size(); ++from) {
        const QString piece = decoder.decode(QByteArrayView(bytes).sliced(from, 1));
        if (decoder.hasError())
            return done;
        done += piece.size();
    }
    return done;
}

bool isForbidden(QChar c)
{
    const ushort code = c.unicode();
    const bool space = code >= 0x09 && code <= 0x0d;
    return (code < 0x20 && !space) || code == 0x7f;
}

QString withPlainLineEnds(QString text)
{
    static constexpr std::array
        breaks{QChar(u'\r'), QChar(u'\v'), QChar(u'\f'), QChar(0x85), QChar(0x2028), QChar(0x2029)};
    text.replace(u"\r\n"_s, u"\n"_s);
    for (const QChar c : breaks)
        text.replace(c, u'\n');
    return text;
}

std::optional<Error> tooMuch(const QString &text, const QString &name)
{
    if (text.count(u'\n') >= ImportLimits::lines)
        return Error{
            Error::Kind::Invalid,
            Import::tr("%1 has more than %2 lines. Import it in parts.")
                .arg(name, QString::number(ImportLimits::lines))};
    int number = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        ++number;
        if (line.size() > ImportLimits::lineLength)
            return Error{
                Error::Kind::Invalid,
                Import::tr("%1: line %2 is too long to be text (%3 characters).")
                    .arg(name, QString::number(number), QString::number(line.size()))};
    }
    return std::nullopt;
}

} // namespace

Result<QString> decodeText(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > ImportLimits::bytes)
        return fail(
            Error::Kind::Invalid,
            Import::tr("%1 is larger than %2 MiB. Import it in parts.")
                .arg(name, QString::number(ImportLimits::bytes >> 20)));
    const QStringConverter::Encoding encoding = encodingOf(bytes);
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    const QString decoded = decoder.decode(bytes);
    if (decoder.hasError() || !decoded.isValidUtf16())
        return refuse(
            name,
            placeOf(decoded, std::min(firstBroken(bytes, encoding), decoded.size())),
            Import::tr("this is not %1 text. Save it as UTF-8 and import it again.")
                .arg(QLatin1StringView(QStringConverter::nameForEncoding(encoding))));
    const QString text = withPlainLineEnds(decoded).normalized(QString::NormalizationForm_C);
    const auto bad = std::ranges::find_if(text, isForbidden);
    if (bad != text.end())
        return refuse(
            name,
            placeOf(text, bad - text.begin()),
            Import::tr("a control character (U+%1). This file is not plain text.")
                .arg(bad->unicode(), 4, 16, QLatin1Char('0')));
    if (auto error = tooMuch(text, name))
        return std::unexpected(*std::move(error));
    return text;
}

} // namespace rapporteur
