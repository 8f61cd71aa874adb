// SPDX-License-Identifier: GPL-3.0-or-later
#include "siteaddress.h"

#include "bytes.h"

#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qsizetype mostBytes = 100;
constexpr qsizetype shortId = 8; // characters of a UUID

bool isKept(char32_t character)
{
    return QChar::isLetterOrNumber(character) || QChar::isMark(character);
}

QString cut(QString name)
{
    while (name.toUtf8().size() > mostBytes)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    return name;
}

QDate dayOf(const Readout &readout)
{
    if (!readout.release.isEmpty())
        return readout.release.date;
    return readout.events.isEmpty() ? QDate() : readout.events.front().start.date;
}

// Year, month and day.
QStringList dayParts(QDate day)
{
    const QString text = day.toString(Qt::ISODate);
    return text.isEmpty() ? QStringList(3, u"undated"_s) : text.split(u'-');
}

} // namespace

QString slug(QStringView words)
{
    QString kept;
    for (const char32_t character :
         words.toString().normalized(QString::NormalizationForm_C).toLower().toUcs4()) {
        if (isKept(character))
            kept += QChar::fromUcs4(character);
        else if (!kept.isEmpty() && !kept.endsWith(u'-'))
            kept += u'-';
    }
    kept = cut(kept);
    while (kept.endsWith(u'-'))
        kept.chop(1);
    return kept.isEmpty() ? u"readout"_s : kept;
}

QString languageFolder(const QString &language)
{
    return language.isEmpty() ? u"und"_s : slug(language);
}

QStringList siteAddresses(const QString &pattern, const Readout &readout, const QString &fileName)
{
    const QStringList day = dayParts(dayOf(readout));
    const bool hasLanguage = pattern.contains("{language}"_L1);
    QString common = pattern;
    common.replace("{name}"_L1, slug(QFileInfo(fileName).completeBaseName()));
    common.replace("{id}"_L1, slug(QStringView(readout.id).left(shortId)));
    common.replace("{year}"_L1, day[0]);
    common.replace("{month}"_L1, day[1]);
    common.replace("{day}"_L1, day[2]);
    QStringList addresses;
    for (const Edition &edition : readout.editions) {
        const QString language = languageFolder(edition.language);
        QString base = common;
        base.replace("{language}"_L1, language);
        if (!hasLanguage && !addresses.isEmpty())
            base += u'-' + language;
        QString address = base;
        for (int count = 2; addresses.contains(address); ++count)
            address = base + u'-' + QString::number(count);
        addresses += address;
    }
    return addresses;
}

bool isReservedAddress(QByteArrayView address)
{
    static constexpr std::array<QByteArrayView, 5>
        topLevel{"index", "404", "410", "assets", "search"};
    static constexpr std::array<QByteArrayView, 8>
        inLanguage{"index", "categories", "people", "years", "search", "category", "year", "feed"};
    const QByteArrayView first = takeUntil(address, '/');
    const QByteArrayView second = takeUntil(address, '/');
    return std::ranges::contains(topLevel, first) || std::ranges::contains(inLanguage, second);
}

QByteArray rootFrom(QByteArrayView address)
{
    return QByteArray("../").repeated(std::ranges::count(address, '/'));
}

} // namespace rapporteur
