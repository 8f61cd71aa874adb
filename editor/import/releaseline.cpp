// SPDX-License-Identifier: GPL-3.0-or-later
#include "releaseline.h"

#include "datereader.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// What may stand behind a date: a category, or a remark of who collected the text.
const QRegularExpression &tail()
{
    static const QRegularExpression expression(
        u"^(?<rest>Posted in) (?<category>.{1,80})$|^(?<remark>\\(date from [^()]{1,60}\\))$"_s);
    return expression;
}

QStringView behind(QStringView line, const FoundDate &date)
{
    return line.sliced(date.from + date.length).trimmed();
}

QStringList addresses(const Text &text)
{
    QStringList all;
    for (const Mark &mark : text.marks)
        if (mark.kind == Mark::Kind::Link)
            all.append(mark.value);
    return all;
}

} // namespace

bool isReleaseLine(QStringView line, const QString &language)
{
    const auto date = findDate(line, language);
    if (!date || date->from > 0)
        return false;
    const QStringView rest = behind(line, *date);
    return rest.isEmpty() || tail().matchView(rest).hasMatch();
}

Draft takeReleaseLine(Draft draft, const Text &line, int number)
{
    const auto date = findDate(line.plain, draft.language);
    if (!isReleaseLine(line.plain, draft.language)) {
        draft.edition.releaseLine = line.plain;
        return draft;
    }
    const auto match = tail().matchView(behind(line.plain, *date));
    draft.readout.release = date->moment;
    draft.edition.releaseLine = line.plain.sliced(date->from, date->length).trimmed();
    QString category = match.captured(u"category");
    if (draft.edition.category.isEmpty())
        draft.edition.category = std::exchange(category, {});
    const QStringList rest = QStringList{match.captured(u"rest"), category, match.captured(u"remark")}
                             + addresses(line);
    const QString parked = rest.join(u' ').simplified();
    return parked.isEmpty() ? draft : leftOver(std::move(draft), parked, number);
}

std::optional<Moment> embargoIn(QStringView line, const QString &language)
{
    static const QRegularExpression clock(u"(?<!\\d)(?<hour>\\d{1,2}):(?<minute>\\d{2})(?!\\d)"_s);
    static const QRegularExpression offset(
        u"UTC(?<sign>[+-])(?<hours>\\d{1,2})(?::(?<minutes>\\d{2}))?"_s);
    const auto date = findDate(line, language);
    if (!date)
        return std::nullopt;
    Moment moment = date->moment;
    if (const auto match = clock.matchView(line); moment.time.isNull() && match.hasMatch())
        moment.time = QTime(match.captured(u"hour").toInt(), match.captured(u"minute").toInt());
    if (const auto match = offset.matchView(line); moment.zone.isEmpty() && match.hasMatch())
        moment.zone = u"%1%2:%3"_s.arg(match.captured(u"sign"))
                          .arg(match.captured(u"hours").toInt(), 2, 10, QLatin1Char('0'))
                          .arg(match.captured(u"minutes").toInt(), 2, 10, QLatin1Char('0'));
    return withUtc(moment);
}

} // namespace rapporteur
