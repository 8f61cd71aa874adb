// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "pdftext.h"
#include "webpage.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

OutputText readPlain(const QByteArray &bytes)
{
    static const QRegularExpression line(
        u"^\\[readout (\\S+?)(?:, revision ([0-9]{1,9}))?, sha256 (\\S+)\\]\\s*\\z"_s,
        QRegularExpression::MultilineOption);
    OutputText text{.format = u"txt"_s, .provenance = {}, .words = QString::fromUtf8(bytes)};
    const QRegularExpressionMatch match = line.match(text.words);
    if (!match.hasMatch())
        return text;
    text.provenance = {match.captured(1), match.captured(2).toInt(), match.captured(3)};
    text.words.truncate(match.capturedStart());
    return text;
}

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar character) { return character.isSpace(); });
    return text;
}

} // namespace

Result<OutputText> readOutput(const QByteArray &bytes)
{
    if (bytes.startsWith("%PDF-"))
        return readPdf(bytes);
    const QByteArray beginning = bytes.first(std::min<qsizetype>(bytes.size(), 1024)).toLower();
    if (beginning.contains("<!doctype html") || beginning.contains("<html"))
        return readWebPage(bytes);
    return readPlain(bytes);
}

bool sayTheSame(const QString &words, const QString &others)
{
    return withoutSpaces(words) == withoutSpaces(others);
}

} // namespace rapporteur
