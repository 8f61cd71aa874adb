// SPDX-License-Identifier: GPL-3.0-or-later
#include "finders.h"
#include "message.h"

using namespace Qt::StringLiterals;

namespace rapporteur::finders {

namespace {

// Whether `a` is surely later than `b`. Days in two zones may differ by one without either being
// later.
bool isLater(const Moment &a, const Moment &b)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    if (a.utc.isValid() && b.utc.isValid())
        return a.utc > b.utc;
    if (a.zone == b.zone && a.date == b.date)
        return a.time.isValid() && b.time.isValid() && a.time > b.time;
    return a.zone == b.zone ? a.date > b.date : a.date > b.date.addDays(1);
}

} // namespace

Findings embargoAfterPublishing(const Subject &subject)
{
    const Readout &readout = subject.readout;
    if (!readout.embargo || !readout.publishAt || !isLater(*readout.embargo, *readout.publishAt))
        return {};
    return {
        {u"publishAt"_s,
         Check::tr(
             "The readout would be published before its embargo ends: move one of the two.")}};
}

Findings eventAfterRelease(const Subject &subject)
{
    Findings found;
    for (const Event &event : subject.readout.events) {
        if (isLater(event.start, subject.readout.release))
            found.append(
                {event.id,
                 Check::tr(
                     "The event begins after the readout is released: correct one of the dates.")});
    }
    return found;
}

Findings eventEndsEarly(const Subject &subject)
{
    Findings found;
    for (const Event &event : subject.readout.events) {
        if (isLater(event.start, event.end))
            found.append(
                {event.id, Check::tr("The event ends before it begins: correct its times.")});
    }
    return found;
}

Findings correctionBeforeRelease(const Subject &subject)
{
    Findings found;
    const QList<Correction> &corrections = subject.readout.corrections;
    for (qsizetype i = 0; i < corrections.size(); ++i) {
        if (isLater(subject.readout.release, corrections[i].at))
            found.append(
                {"corrections/"_L1 + QString::number(i),
                 Check::tr("This correction is dated before the release: correct its date.")});
    }
    return found;
}

} // namespace rapporteur::finders
