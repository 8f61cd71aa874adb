// SPDX-License-Identifier: GPL-3.0-or-later
#include "embargonotice.h"

#include "languagetag.h"
#include "phrases.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// The moment as the edition's readers write it, with its zone.
QString wallTime(const Moment &moment, const QString &language)
{
    const QLocale locale = localeOf(language);
    QStringList parts{locale.toString(moment.date, QLocale::LongFormat)};
    if (moment.time.isValid())
        parts += moment.time.toString(u"HH:mm");
    if (!moment.zone.isEmpty())
        parts += moment.zone;
    return parts.join(u' ');
}

} // namespace

QString embargoNotice(
    const Readout &readout, const std::optional<Moment> &schedule, const QString &language)
{
    const Phrases &phrases = Phrases::ofSite(language);
    for (const std::optional<Moment> &moment : {readout.embargo, schedule, readout.publishAt}) {
        if (moment && !moment->isEmpty())
            return phrases["embargoed"_L1].arg(wallTime(*moment, language));
    }
    return phrases["embargoedCopies"_L1];
}

void markEmbargoed(Page &page, const QString &notice)
{
    Part part;
    part.role = Role::Embargo;
    part.id = u"embargoNotice"_s;
    part.rightToLeft = page.info.rightToLeft;
    part.runs.resize(1);
    part.runs.front().text = notice;
    page.parts.prepend(part);
    page.info.runningHeader = notice;
}

} // namespace rapporteur
