// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputnames.h"

#include "console.h"
#include "readout.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype mostBytes = 150; // leaves room for "-12345", a language and the suffix in 255
constexpr qsizetype longestTag = 25;

// Joiners are letters' company in Persian and Sinhala; other format characters only deceive.
bool isJoiner(char32_t character)
{
    return character == 0x200C || character == 0x200D;
}

bool isSafe(char32_t character)
{
    if (character == QChar::ReplacementCharacter) // also stands for half a surrogate pair
        return false;
    switch (QChar::category(character)) {
    case QChar::Other_Format: return isJoiner(character);
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return false;
    default: break;
    }
    return character > 0x7F
           || !QLatin1StringView("/\\:*?\"<>|").contains(QChar(char16_t(character)));
}

QString withSafeCharacters(QStringView name)
{
    QString safe;
    for (const char32_t character : QStringView(name).toUcs4())
        safe += isSafe(character) ? QString::fromUcs4(&character, 1) : u"_"_s;
    return safe;
}

QString cut(QString name)
{
    while (name.toUtf8().size() > mostBytes)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    return name;
}

QString trimmedEnds(QString name)
{
    constexpr auto isBadStart = [](QChar c) { return c == u'.' || c == u'-' || c.isSpace(); };
    constexpr auto isBadEnd = [](QChar c) { return c == u'.' || c.isSpace(); };
    while (!name.isEmpty() && isBadStart(name.front()))
        name.removeFirst();
    while (!name.isEmpty() && isBadEnd(name.back()))
        name.chop(1);
    return name;
}

// Windows takes these for devices, whatever follows the first dot.
bool isDevice(const QString &name)
{
    static constexpr std::array devices{"con"_L1, "prn"_L1, "aux"_L1, "nul"_L1};
    const QString stem = name.section(u'.', 0, 0).toLower().trimmed();
    const bool isPort = stem.size() == 4 && (stem.startsWith("com"_L1) || stem.startsWith("lpt"_L1))
                        && stem.back().isDigit();
    return isPort || std::ranges::contains(devices, stem);
}

// "a.b" and "a" for "a.b.c"
QStringList prefixes(const QString &name)
{
    QStringList found;
    for (qsizetype dot = name.indexOf(u'.'); dot >= 0; dot = name.indexOf(u'.', dot + 1))
        found += name.first(dot);
    return found;
}

} // namespace

QString safeName(QStringView name)
{
    const QString composed = name.toString().normalized(QString::NormalizationForm_C);
    const QString safe = trimmedEnds(cut(trimmedEnds(withSafeCharacters(composed))));
    if (safe.isEmpty())
        return u"readout"_s;
    return isDevice(safe) ? u'_' + safe : safe;
}

bool OutputNames::isFree(const QString &name) const
{
    const auto isTaken = [this](const QString &prefix) { return m_taken.contains(prefix); };
    return !isTaken(name) && !m_prefixes.contains(name)
           && std::ranges::none_of(prefixes(name), isTaken);
}

QString OutputNames::take(const QString &path)
{
    const QString base = safeName(QFileInfo(path).completeBaseName());
    QString name = base;
    for (int count = 2; !isFree(name.toCaseFolded()); ++count)
        name = QString(base).replace(u'.', u'_') + u'-' + QString::number(count);
    const QString taken = name.toCaseFolded();
    m_taken += taken;
    for (const QString &prefix : prefixes(taken))
        m_prefixes += prefix;
    return name;
}

QStringList editionSuffixes(const Readout &readout)
{
    if (readout.editions.size() < 2)
        return QStringList(readout.editions.size());
    QStringList suffixes;
    for (const Edition &edition : readout.editions) {
        const QString tag = edition.language.isEmpty() ? u"und"_s : edition.language;
        const QString base = u'.' + safeName(tag.left(longestTag));
        QString suffix = base;
        for (int count = 2; suffixes.contains(suffix, Qt::CaseInsensitive); ++count)
            suffix = base + u'.' + QString::number(count);
        suffixes += suffix;
    }
    return suffixes;
}

Result<QString> outputPath(const QString &folder, const QString &fileName)
{
    QString path = QDir(folder).filePath(fileName);
    const QFileInfo file(path);
    if (!file.isSymLink())
        return path;
    const QString home = QFileInfo(folder).canonicalFilePath() + u'/';
    if (file.canonicalFilePath().startsWith(home))
        return path;
    return fail(
        Error::Kind::Write,
        Cli::tr("%1 was not written: it is a symbolic link that leads out of the folder").arg(path));
}

} // namespace rapporteur
