// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroomcheck.h"

#include "mediapath.h"
#include "profile.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Newsroom)
};

constexpr std::array
    addressPartNames{"language"_L1, "year"_L1, "month"_L1, "day"_L1, "name"_L1, "id"_L1};
constexpr std::array formatNames{"html"_L1, "pdf"_L1, "txt"_L1};
constexpr std::array wireNames{"nitf"_L1, "ninjs"_L1, "newsml"_L1, "eml"_L1};
constexpr int mostEntries = 1000;

using Problem = std::optional<ContentProblem>;

QString among(const auto &known)
{
    QStringList words;
    for (const QLatin1StringView word : known)
        words += word;
    return words.join(", "_L1);
}

QString elementPath(QLatin1StringView list, qsizetype index)
{
    return u"%1[%2]"_s.arg(list).arg(index);
}

Problem unknownIn(QLatin1StringView list, const QStringList &words, const auto &known)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!std::ranges::contains(known, words[i]))
            return ContentProblem{
                elementPath(list, i), Words::tr("“%1” is none of %2").arg(words[i], among(known))};
    }
    return std::nullopt;
}

Problem wrongBaseUrl(const Newsroom &newsroom)
{
    if (newsroom.baseUrl.isEmpty())
        return std::nullopt;
    const QUrl url(newsroom.baseUrl, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (url.isValid() && isWeb && !url.host().isEmpty() && !url.hasQuery() && !url.hasFragment())
        return std::nullopt;
    return ContentProblem{
        u"baseUrl"_s,
        Words::tr("an address like https://www.example.gov/readouts/ is expected here")};
}

Problem wrongLanguage(const Newsroom &newsroom)
{
    static const QRegularExpression form(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"_s);
    for (qsizetype i = 0; i < newsroom.languages.size(); ++i) {
        if (!form.match(newsroom.languages[i]).hasMatch())
            return ContentProblem{
                elementPath("languages"_L1, i),
                Words::tr("“%1” is not a language tag").arg(newsroom.languages[i])};
    }
    return std::nullopt;
}

Problem wrongTimeZone(const Newsroom &newsroom)
{
    if (QTimeZone(newsroom.timeZone.toLatin1()).isValid())
        return std::nullopt;
    return ContentProblem{
        u"timeZone"_s, Words::tr("“%1” is not the name of a time zone").arg(newsroom.timeZone)};
}

// What stands between braces, and whether the rest can be a path.
Problem wrongPattern(const Newsroom &newsroom)
{
    const QString &pattern = newsroom.addressPattern;
    const auto refused = [](const QString &reason) {
        return ContentProblem{u"addressPattern"_s, reason};
    };
    static const QRegularExpression braces(u"\\{([^{}]*)\\}"_s);
    for (const QRegularExpressionMatch &match : braces.globalMatch(pattern)) {
        if (!std::ranges::contains(addressPartNames, match.captured(1)))
            return refused(
                Words::tr("“%1” is none of %2").arg(match.captured(1), among(addressPartNames)));
    }
    if (!pattern.contains("{name}"_L1) && !pattern.contains("{id}"_L1))
        return refused(Words::tr("{name} or {id} must stand in it, or all pages had one address"));
    QString plain = pattern;
    plain.replace(braces, u"x"_s);
    static const QRegularExpression form(u"^[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*$"_s);
    if (!form.match(plain).hasMatch())
        return refused(
            Words::tr("letters, digits, - and _ may stand in it, and / between its parts"));
    return std::nullopt;
}

Problem wrongProfile(const Newsroom &newsroom)
{
    for (qsizetype i = 0; i < newsroom.houseProfiles.size(); ++i) {
        if (!std::ranges::contains(profiles(), newsroom.houseProfiles[i], &HouseProfile::id))
            return ContentProblem{
                elementPath("houseProfiles"_L1, i),
                Words::tr("there is no house profile “%1”").arg(newsroom.houseProfiles[i])};
    }
    return std::nullopt;
}

Problem wrongPath(const Newsroom &newsroom)
{
    const QString reason = Words::tr("a path below the newsroom's folder is expected here");
    if (!isMediaPath(newsroom.templates))
        return ContentProblem{u"templates"_s, reason};
    if (!newsroom.publisher.logo.isEmpty() && !isMediaPath(newsroom.publisher.logo))
        return ContentProblem{u"publisher.logo"_s, reason};
    return std::nullopt;
}

Problem wrongFormats(const Newsroom &newsroom)
{
    if (!newsroom.formats.contains("html"_L1))
        return ContentProblem{u"formats"_s, Words::tr("a site has pages: html must be among them")};
    return unknownIn("formats"_L1, newsroom.formats, formatNames);
}

Problem wrongWire(const Newsroom &newsroom)
{
    return unknownIn("wire"_L1, newsroom.wire, wireNames);
}

Problem wrongLength(const Newsroom &newsroom)
{
    if (newsroom.entriesPerPage >= 1 && newsroom.entriesPerPage <= mostEntries)
        return std::nullopt;
    return ContentProblem{
        u"entriesPerPage"_s, Words::tr("a number from 1 to %1 is expected here").arg(mostEntries)};
}

} // namespace

std::optional<ContentProblem> newsroomProblem(const Newsroom &newsroom)
{
    static constexpr std::array checks{
        wrongBaseUrl,
        wrongLanguage,
        wrongTimeZone,
        wrongPattern,
        wrongProfile,
        wrongPath,
        wrongFormats,
        wrongWire,
        wrongLength,
    };
    for (const auto check : checks) {
        if (Problem problem = check(newsroom))
            return problem;
    }
    return std::nullopt;
}

} // namespace rapporteur
