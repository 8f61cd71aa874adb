// SPDX-License-Identifier: GPL-3.0-or-later
#include "dateclaims.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// Forms that running text uses beside those of the CLDR.
struct ExtraName
{
    QLatin1StringView language;
    QStringView name;
    int number;
};

constexpr std::array extraWeekdays{
    ExtraName{"en"_L1, u"tues", 2},
    ExtraName{"en"_L1, u"weds", 3},
    ExtraName{"en"_L1, u"thur", 4},
    ExtraName{"en"_L1, u"thurs", 4},
    ExtraName{"ru"_L1, u"среду", 3},
    ExtraName{"ru"_L1, u"пятницу", 5},
    ExtraName{"ru"_L1, u"субботу", 6},
    ExtraName{"uk"_L1, u"середу", 3},
    ExtraName{"uk"_L1, u"пʼятницу", 5},
    ExtraName{"uk"_L1, u"суботу", 6},
    ExtraName{"pl"_L1, u"środę", 3},
    ExtraName{"pl"_L1, u"sobotę", 6},
    ExtraName{"pl"_L1, u"niedzielę", 7},
    ExtraName{"ar"_L1, u"الإثنين", 1},
};

constexpr std::array extraMonths{
    ExtraName{"en"_L1, u"sept", 9},
};

// Days of the week by the sign that stands for them in East Asian dates.
constexpr std::array<QStringView, 7>
    signs{u"月월一", u"火화二", u"水수三", u"木목四", u"金금五", u"土토六", u"日일天"};

QString key(QStringView name)
{
    const QString lower = name.toString().toLower();
    return lower.endsWith(u'.') ? lower.chopped(1) : lower;
}

template<typename NameOf, typename Extra>
QHash<QString, int> namesOf(
    int count, const QString &language, const NameOf &nameOf, const Extra &extra)
{
    QHash<QString, int> names;
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int i = 1; i <= count; ++i)
            nameOf(i, format, [&](const QString &name) { names.insert(key(name), i); });
    }
    for (const ExtraName &name : extra) {
        if (name.language == language)
            names.insert(name.name.toString(), name.number);
    }
    names.remove(QString());
    return names;
}

QHash<QString, int> weekdaysOf(const QString &language)
{
    const QLocale locale(language);
    const auto nameOf = [&](int day, QLocale::FormatType format, const auto &add) {
        add(locale.dayName(day, format));
        add(locale.standaloneDayName(day, format));
    };
    return namesOf(7, language, nameOf, extraWeekdays);
}

QHash<QString, int> monthsOf(const QString &language)
{
    const QLocale locale(language);
    const auto nameOf = [&](int month, QLocale::FormatType format, const auto &add) {
        add(locale.monthName(month, format));
        add(locale.standaloneMonthName(month, format));
    };
    return namesOf(12, language, nameOf, extraMonths);
}

// The longest first, so that none is taken for the beginning of another.
QString alternatives(const QHash<QString, int> &names)
{
    QStringList list = names.keys();
    std::ranges::sort(list, [](const QString &a, const QString &b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    for (QString &name : list)
        name = QRegularExpression::escape(name);
    return u"(?:"_s + list.join(u'|') + u")(?![\\p{L}\\p{N}])\\.?"_s;
}

QRegularExpression pattern(const QString &form)
{
    return QRegularExpression(
        form,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

// Day and month in either order, perhaps a year; not the beginning of a range of days.
QString dateForm(const QHash<QString, int> &months)
{
    const QString month = alternatives(months);
    return uR"((?:(?<d1>\d{1,2})(?!\d)(?:st|nd|rd|th|er|[ºª°.])?\s+(?:(?:of|de|d['’])\s*)?(?<m1>)"_s
           + month + uR"()|(?<m2>)"_s + month
           + uR"()\s+(?<d2>\d{1,2})(?!\d)(?:st|nd|rd|th)?)(?!\s?[-–—/]\s?\d))"_s
           + uR"((?:[,،]?\s+(?:(?:of|de|del)\s+)?(?<y>\d{4})(?!\d))?)"_s;
}

QRegularExpression weekdayFirst(const QString &weekday, const QString &date)
{
    return pattern(
        uR"((?<![\p{L}\p{N}])(?<w>)"_s + weekday + uR"()[,،]?\s+(?:(?:the|den|der|le|el|il)\s+)?)"_s
        + date + uR"((?![\p{L}\p{N}]))"_s);
}

QRegularExpression dateFirst(const QString &weekday, const QString &date)
{
    return pattern(
        uR"((?<![\p{L}\p{N}\-–—/])(?<!\d[-–—/] ))"_s + date + uR"(\s?[(（](?<w>)"_s + weekday
        + uR"()[)）])"_s);
}

const QRegularExpression &chinesePattern()
{
    static const QRegularExpression form = pattern(
        uR"((?:(?:(?<y>\d{4})|(?<era>令和|平成|昭和)(?<ey>\d{1,2}|元))年\s?)?)"
        uR"((?<![\d/])(?<m1>\d{1,2})月\s?(?<d1>\d{1,2})日\s?)"
        uR"((?:[（(](?:星期|周|週)?(?<w>[月火水木金土日一二三四五六天])(?:曜日?)?(?:・[祝休])?[）)])"
        uR"(|(?:星期|周|週)(?<w2>[一二三四五六日天])|(?<w3>[月火水木金土日])曜))"_s);
    return form;
}

const QRegularExpression &koreanPattern()
{
    static const QRegularExpression form = pattern(
        uR"((?<![\d.])(?:(?<y>\d{4})(?:년\s?|\.\s?))?)"
        uR"((?<m1>\d{1,2})(?:월\s?|\.\s?)(?<d1>\d{1,2})(?:일|\.)?\s?)"
        uR"((?:\((?<w>[월화수목금토일])(?:요일)?\)|(?<w2>[월화수목금토일])요일))"_s);
    return form;
}

constexpr std::array weekdayGroups{"w"_L1, "w2"_L1, "w3"_L1};

// Of digits of any script; 元 is the first year of an era.
int numberOf(QStringView digits)
{
    if (digits == u"元")
        return 1;
    int number = 0;
    for (const QChar digit : digits)
        number = number * 10 + digit.digitValue();
    return number;
}

QString either(const QRegularExpressionMatch &match, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names) {
        if (match.hasCaptured(name))
            return match.captured(name);
    }
    return {};
}

std::optional<int> yearOf(const QRegularExpressionMatch &match)
{
    if (const QString year = either(match, {"y"_L1}); !year.isEmpty())
        return numberOf(year);
    const QString era = either(match, {"era"_L1});
    if (era.isEmpty())
        return std::nullopt;
    const int before = era == u"令和" ? 2018 : era == u"平成" ? 1988 : 1925;
    return before + numberOf(either(match, {"ey"_L1}));
}

int weekdayOfSign(const QString &sign)
{
    const auto found = std::ranges::find_if(signs, [&](QStringView day) {
        return day.contains(sign);
    });
    return found == signs.end() ? 0 : int(found - signs.begin()) + 1;
}

} // namespace

DateClaimReader::DateClaimReader(const QString &language)
    : m_locale(language)
    , m_weekdays(weekdaysOf(language))
    , m_months(monthsOf(language))
{
    const QString weekday = alternatives(m_weekdays);
    const QString date = dateForm(m_months);
    m_weekdayFirst = weekdayFirst(weekday, date);
    m_dateFirst = dateFirst(weekday, date);
}

QList<DateClaim> DateClaimReader::claims(QStringView text) const
{
    if (std::ranges::none_of(text, [](QChar c) { return c.isDigit(); }))
        return {};
    QList<QRegularExpression> patterns{m_weekdayFirst};
    if (text.contains(u'(') || text.contains(u'（'))
        patterns.append(m_dateFirst);
    if (text.contains(u'日'))
        patterns.append(chinesePattern());
    if (std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Hangul; }))
        patterns.append(koreanPattern());

    QList<DateClaim> found;
    for (const QRegularExpression &form : patterns) {
        for (const QRegularExpressionMatch &match : form.globalMatchView(text))
            found.append(claim(match));
    }
    return found;
}

DateClaim DateClaimReader::claim(const QRegularExpressionMatch &match) const
{
    const QString month = either(match, {"m1"_L1, "m2"_L1});
    const auto at = std::ranges::find_if(weekdayGroups, [&](QLatin1StringView group) {
        return match.hasCaptured(group);
    });
    const QString weekday = match.captured(*at);
    DateClaim claim{.words = match.captured(), .year = yearOf(match)};
    claim.day = numberOf(either(match, {"d1"_L1, "d2"_L1}));
    claim.month = month.front().isDigit() ? numberOf(month) : m_months.value(key(month));
    claim.weekday = m_weekdays.value(key(weekday), weekdayOfSign(weekday));
    claim.weekdayWords = weekday;
    claim.weekdayAt = int(match.capturedStart(*at));
    return claim;
}

QString DateClaimReader::renamed(const DateClaim &claim, int weekday) const
{
    if (claim.weekdayWords.size() == 1 && weekdayOfSign(claim.weekdayWords) == claim.weekday) {
        const qsizetype script = signs.at(std::size_t(claim.weekday) - 1).indexOf(claim.weekdayWords);
        return signs.at(std::size_t(weekday) - 1).mid(script, 1).toString();
    }
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        if (claim.weekdayWords == m_locale.dayName(claim.weekday, format))
            return m_locale.dayName(weekday, format);
    }
    return {};
}

} // namespace rapporteur
