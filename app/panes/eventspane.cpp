// SPDX-License-Identifier: GPL-3.0-or-later
#include "binding.h"
#include "choices.h"
#include "durationfields.h"
#include "form.h"
#include "listedit.h"
#include "listpane.h"
#include "momentfields.h"
#include "panes.h"
#include "sidesfield.h"
#include "wordings.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct EventsPane
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::EventsPane)
};

bool isBlank(const Event &event)
{
    Event blank;
    blank.id = event.id;
    return event == blank;
}

QString nameOf(const Event &event)
{
    if (isBlank(event))
        return EventsPane::tr("New event: nothing filled in yet");
    return event.name.isEmpty() ? EventsPane::tr("Event without a name") : event.name.text;
}

QList<Entry> entries(const Readout &readout)
{
    QList<Entry> result;
    for (const Event &event : readout.events)
        result.append({.id = event.id, .text = nameOf(event)});
    return result;
}

// One that waits to be filled in is there already: no other is needed.
QString addEvent(Readout &readout, const QString &current, IdSource &ids)
{
    const auto waiting = std::ranges::find_if(readout.events, isBlank);
    if (waiting != readout.events.end())
        return waiting->id;
    Event event;
    event.id = ids.fresh("event"_L1);
    insertAfter(readout.events, current, event);
    return event.id;
}

QSpinBox *ordinalField(Session &session, const Lens<Event> &event)
{
    auto *box = new QSpinBox;
    box->setRange(0, 9999);
    box->setSpecialValueText(EventsPane::tr("none"));
    bind(session, box, member(event, "ordinal", EventsPane::tr("Edit ordinal"), &Event::ordinal));
    return box;
}

// When it was at home, worked out from the zones.
QLabel *homeTimes(Session &session, const Lens<Event> &lens)
{
    auto *label = helpLabel({});
    const auto sync = [&session, label, lens] {
        const Event event = lens.get(session.readout());
        const QTimeZone zone(event.homeZone.toLatin1());
        QStringList times;
        for (const Moment &moment : {event.start, event.end}) {
            if (moment.utc.isValid() && zone.isValid())
                times << moment.utc.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_s);
        }
        label->setText(EventsPane::tr("At home: %1").arg(times.join(u" – "_s)));
        label->setVisible(!times.isEmpty());
    };
    sync();
    QObject::connect(&session, &Session::changed, label, sync);
    return label;
}

Form *eventForm(Session &session, const QString &id)
{
    const Lens<Event> event = eventLens(id);
    auto *form = new Form;
    auto *kind = choiceBox(eventKinds());
    bindChoice(
        session,
        kind,
        asChoice(member(event, "kind", EventsPane::tr("Change kind of event"), &Event::kind)));
    form->addRow(
        {{EventsPane::tr("Kind"), kind, 1},
         {EventsPane::tr("Ordinal"), ordinalField(session, event)}},
        EventsPane::tr("The ordinal is 8 for “their eighth meeting”."));
    form->add(
        EventsPane::tr("Name"),
        wordingField(
            session, member(event, "name", EventsPane::tr("Edit name of event"), &Event::name)),
        EventsPane::tr("As the text calls it: “Japan-Russia Foreign Ministers’ Meeting”."));
    form->add(
        EventsPane::tr("Place"),
        wordingField(session, member(event, "place", EventsPane::tr("Edit place"), &Event::place)));
    addMoment(
        form,
        session,
        member(event, "start", EventsPane::tr("Edit start"), &Event::start),
        EventsPane::tr("Begins on"));
    addMoment(
        form,
        session,
        member(event, "end", EventsPane::tr("Edit end"), &Event::end),
        EventsPane::tr("Ends on"));
    addZone(
        form,
        session,
        member(event, "homeZone", EventsPane::tr("Edit time zone at home"), &Event::homeZone),
        EventsPane::tr("Time zone at home"),
        EventsPane::tr("If the text also tells the time there: Asia/Tokyo."));
    form->addWidget(homeTimes(session, event));
    addDuration(
        form, session, member(event, "duration", EventsPane::tr("Edit duration"), &Event::duration));
    form->add(
        EventsPane::tr("Sides that took part"),
        new SidesField(session, event),
        EventsPane::tr("All of them, unless you take one out."));
    form->addStretch();
    return form;
}

} // namespace

Pane *eventsPane(Session &session)
{
    return new ListPane(
        session,
        {
            .title = paneName(PaneKind::Events),
            .help = EventsPane::tr(
                "What took place, and for how long. A release may report several."),
            .empty = EventsPane::tr(
                "No event yet. Add the meeting, call or visit that the release reports."),
            .prefix = u"events"_s,
            .entries = entries,
            .adders = {{EventsPane::tr("Add event"), addEvent}},
            .remove = [](Readout &readout, const QString &id) { removeById(readout.events, id); },
            .move = [](Readout &readout,
                       const QString &id,
                       Step step) { return moveById(readout.events, id, step); },
            .place = [](Readout &readout,
                        const QString &id,
                        const QString &before) { placeById(readout.events, id, before); },
            .form = [&session](const QString &id) { return eventForm(session, id); },
        });
}

} // namespace rapporteur
