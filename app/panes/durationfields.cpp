// SPDX-License-Identifier: GPL-3.0-or-later
#include "durationfields.h"

#include "binding.h"
#include "wordings.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QSpinBox>

namespace rapporteur {

namespace {

struct DurationFields
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::DurationFields)
};

constexpr int hour = 60;

using DurationLens = Lens<std::optional<Duration>>;

// No time at all is no duration.
Lens<Duration> duration(const DurationLens &lens)
{
    return {
        .path = lens.path,
        .label = lens.label,
        .get = [lens](const Readout &readout) { return lens.get(readout).value_or(Duration()); },
        .set =
            [lens](Readout &readout, const Duration &value) {
                lens.set(readout, value.minutes > 0 ? std::optional(value) : std::nullopt);
            },
    };
}

Lens<int> hours(const Lens<int> &minutes)
{
    return {
        .path = minutes.path + QLatin1StringView("/hours"),
        .label = minutes.label,
        .get = [minutes](const Readout &readout) { return minutes.get(readout) / hour; },
        .set =
            [minutes](Readout &readout, const int &value) {
                minutes.set(readout, value * hour + minutes.get(readout) % hour);
            },
    };
}

Lens<int> minutesOfHour(const Lens<int> &minutes)
{
    Lens<int> lens = minutes;
    lens.get = [minutes](const Readout &readout) { return minutes.get(readout) % hour; };
    lens.set = [minutes](Readout &readout, const int &value) {
        minutes.set(readout, minutes.get(readout) / hour * hour + value);
    };
    return lens;
}

QSpinBox *spinBox(int most, const QString &suffix)
{
    auto *box = new QSpinBox;
    box->setRange(0, most);
    box->setSuffix(suffix);
    return box;
}

} // namespace

void addDuration(Form *form, Session &session, const DurationLens &lens)
{
    const Lens<Duration> value = duration(lens);
    const Lens<int> minutes = member(value, "minutes", lens.label, &Duration::minutes);
    auto *hourBox = spinBox(1600, DurationFields::tr(" h"));
    auto *minuteBox = spinBox(hour - 1, DurationFields::tr(" min"));
    auto *approximate = new QCheckBox(DurationFields::tr("Approximately"));
    bind(session, hourBox, hours(minutes));
    bind(session, minuteBox, minutesOfHour(minutes));
    bind(session, approximate, member(value, "approximate", lens.label, &Duration::approximate));
    auto *covers = wordingField(session, member(value, "covers", lens.label, &Duration::covers));

    const auto sync = [&session, lens, approximate, covers] {
        const bool known = lens.get(session.readout()).has_value();
        approximate->setEnabled(known);
        covers->setEnabled(known);
    };
    sync();
    QObject::connect(&session, &Session::changed, covers, sync);
    form->addRow(
        {{DurationFields::tr("Duration"), hourBox, 1},
         {DurationFields::tr("and minutes"), minuteBox, 1},
         {{}, approximate, 1}});
    form->add(
        DurationFields::tr("The duration covers"),
        covers,
        DurationFields::tr("“the meeting and working lunch”; empty for the whole event."));
}

} // namespace rapporteur
