// SPDX-License-Identifier: GPL-3.0-or-later
#include "durationreader.h"

#include "numberwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int longest = 100'000; // minutes

QRegularExpression compiled(const QString &pattern)
{
    return QRegularExpression(
        pattern,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

const QString aboutPattern = u"(?<about>approximately |about |around |some )?"_s;
const QString amountPattern
    = u"(?:(?<hours>[\\w-]{1,20}) hours?)?(?: and )?(?:(?<minutes>[\\w-]{1,20}) minutes?)?"_s;

const QList<QRegularExpression> &forms()
{
    static const QList<QRegularExpression> all{
        compiled(u"\\((?<covers>[^:()]{3,80}): ?"_s + aboutPattern + amountPattern + u"\\.?\\)"_s),
        compiled(u"\\bfor "_s + aboutPattern + amountPattern),
        compiled(u"から(?<about>約)?(?:(?<hours>\\d{1,2})時間)?(?:(?<minutes>\\d{1,3})分)?間?"_s),
        compiled(
            u"(?<about>약 ?)?(?:(?<hours>\\d{1,2})시간)(?: ?(?<minutes>\\d{1,2})분)?(?: ?간| ?동안|\\()"_s),
    };
    return all;
}

QString withoutArticle(QString covers)
{
    static const QRegularExpression article = compiled(u"^the "_s);
    return covers.remove(article);
}

Duration durationOf(const QRegularExpressionMatch &match)
{
    const int hours = cardinal(match.capturedView(u"hours"));
    const int minutes = cardinal(match.capturedView(u"minutes"));
    const bool sensible = hours <= longest / 60 && minutes <= longest - hours * 60;
    return {
        sensible ? hours * 60 + minutes : 0,
        match.hasCaptured(u"about"),
        {withoutArticle(match.captured(u"covers")), {}}};
}

} // namespace

QList<Duration> findDurations(QStringView text)
{
    QList<std::pair<qsizetype, Duration>> found;
    for (const QRegularExpression &form : forms())
        for (const auto &match : form.globalMatchView(text))
            if (const Duration duration = durationOf(match); duration.minutes > 0)
                found.append({match.capturedStart(), duration});
    std::ranges::sort(found, {}, &std::pair<qsizetype, Duration>::first);
    QList<Duration> durations;
    for (const auto &[at, duration] : found)
        durations.append(duration);
    return durations;
}

} // namespace rapporteur
