// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QLocale>
#include <QRegularExpression>

#include <optional>

namespace rapporteur {

// A date written together with its day of the week: "Monday, 3 April 2030", "7.8.(목)".
struct DateClaim
{
    QString words;           // as they stand in the text
    std::optional<int> year; // none: the text leaves it out
    int month = 0;
    int day = 0;
    int weekday = 0; // 1: Monday
    QString weekdayWords = {};
    int weekdayAt = 0; // where they stand in the text
};

// Reads the date claims of one language; made once and used for many texts. Names of days and
// months are those of the Unicode CLDR as QLocale has them. Japanese, Chinese and Korean forms are
// read in texts of every language, as far as their signs occur.
class DateClaimReader
{
public:
    explicit DateClaimReader(const QString &language);

    QList<DateClaim> claims(QStringView text) const;

    // The name of another day in the form in which the claim names its own; empty: no such form.
    QString renamed(const DateClaim &claim, int weekday) const;

private:
    DateClaim claim(const QRegularExpressionMatch &match) const;

    QLocale m_locale;
    QHash<QString, int> m_weekdays;
    QHash<QString, int> m_months;
    QRegularExpression m_weekdayFirst;
    QRegularExpression m_dateFirst;
};

} // namespace rapporteur
