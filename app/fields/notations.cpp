// SPDX-License-Identifier: GPL-3.0-or-later
#include "notations.h"

#include "structure.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Notations
{
    Q_DECLARE_TR_FUNCTIONS(Notations)
};

std::optional<QDate> readDate(const QString &text)
{
    const QString trimmed = text.simplified();
    if (trimmed.isEmpty())
        return QDate();
    const QList<QLocale> locales{QLocale(), QLocale::c()};
    const QStringList forms{u"yyyy-MM-dd"_s, u"d MMMM yyyy"_s, u"MMMM d, yyyy"_s, u"d MMM yyyy"_s};
    for (const QLocale &locale : locales) {
        for (const QString &form : forms) {
            if (const QDate date = locale.toDate(trimmed, form); date.isValid())
                return date;
        }
    }
    const QDate date = QLocale().toDate(trimmed, QLocale::ShortFormat);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QTime> readTime(const QString &text)
{
    const QString trimmed = text.simplified();
    if (trimmed.isEmpty())
        return QTime();
    for (const QString &form : {u"H:mm"_s, u"H.mm"_s, u"HHmm"_s}) {
        if (const QTime time = QTime::fromString(trimmed, form); time.isValid())
            return time;
    }
    return std::nullopt;
}

} // namespace

Notation<QString> languageNotation()
{
    return {
        .read =
            [](const QString &text) {
                const QString tag = text.trimmed();
                return tag.isEmpty() || isLanguageTag(tag) ? std::optional(tag) : std::nullopt;
            },
        .write = [](const QString &tag) { return tag; },
        .refusal = Notations::tr("This is not a language tag. Write it as en, pt-BR or zh-Hant."),
    };
}

Notation<QDate> dateNotation()
{
    return {
        .read = readDate,
        .write = [](const QDate &date) { return date.toString(Qt::ISODate); },
        .refusal = Notations::tr("This is not a date. Write it as 2019-01-14."),
    };
}

Notation<QTime> timeNotation()
{
    return {
        .read = readTime,
        .write = [](const QTime &time) { return time.toString(u"HH:mm"_s); },
        .refusal = Notations::tr("This is not a time of day. Write it as 09:30."),
    };
}

} // namespace rapporteur
