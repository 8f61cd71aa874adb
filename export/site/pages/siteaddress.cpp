// SPDX-License-Identifier: GPL-3.0-or-later
#include "siteaddress.h"

#include "bytes.h"
#include "isotime.h"

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

// What an address is made of.
struct Facts
{
    const Readout &readout;
    const QString &fileName;
    const QString &language;
    QString day; // ISO 8601

    QString ofDay(qsizetype from, qsizetype length) const
    {
        return day.isEmpty() ? u"undated"_s : day.sliced(from, length);
    }
};

struct Placeholder
{
    QStringView name;
    QString (*value)(const Facts &facts);
};

constexpr std::array placeholders{
    Placeholder{u"{language}", [](const Facts &facts) { return languageFolder(facts.language); }},
    Placeholder{
        u"{name}",
        [](const Facts &facts) { return slug(QFileInfo(facts.fileName).completeBaseName()); }},
    Placeholder{
        u"{id}",
        [](const Facts &facts) { return slug(QStringView(facts.readout.id).left(shortId)); }},
    Placeholder{u"{year}", [](const Facts &facts) { return facts.ofDay(0, 4); }},
    Placeholder{u"{month}", [](const Facts &facts) { return facts.ofDay(5, 2); }},
    Placeholder{u"{day}", [](const Facts &facts) { return facts.ofDay(8, 2); }},
};

QString filled(QStringView pattern, const Facts &facts)
{
    QString address;
    while (!pattern.isEmpty()) {
        const qsizetype brace = pattern.indexOf(u'{', 1);
        const QStringView piece = brace < 0 ? pattern : pattern.first(brace);
        const auto found = std::ranges::find_if(placeholders, [&](const Placeholder &placeholder) {
            return piece.startsWith(placeholder.name);
        });
        const bool isFound = found != placeholders.end();
        if (isFound)
            address += found->value(facts);
        address += isFound ? piece.sliced(found->name.size()) : piece;
        pattern = pattern.sliced(piece.size());
    }
    return address;
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
    const QString day = isoDate(dayOf(readout));
    const bool hasLanguage = pattern.contains("{language}"_L1);
    QStringList addresses;
    for (const Edition &edition : readout.editions) {
        QString base = filled(
            pattern,
            {.readout = readout, .fileName = fileName, .language = edition.language, .day = day});
        if (!hasLanguage && !addresses.isEmpty())
            base += u'-' + languageFolder(edition.language);
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
