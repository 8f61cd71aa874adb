// SPDX-License-Identifier: GPL-3.0-or-later
#include "momentfields.h"

#include "notations.h"
#include "undoyielder.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct MomentFields
{
    Q_DECLARE_TR_FUNCTIONS(MomentFields)
};

// A member of a moment, after whose change UTC is worked out anew.
template<typename T>
Lens<T> part(const Lens<Moment> &lens, const char *name, T Moment::*field)
{
    Lens<T> result = member(lens, name, lens.label, field);
    result.set = [lens, field](Readout &readout, const T &value) {
        Moment moment = lens.get(readout);
        moment.*field = value;
        lens.set(readout, withUtc(moment));
    };
    return result;
}

QComboBox *zoneBox()
{
    static const QStringList zones = [] {
        QStringList names;
        for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
            names.append(QString::fromLatin1(id));
        return names;
    }();
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(zones);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setMinimumContentsLength(16);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

void bindZone(Session &session, QComboBox *box, const Lens<QString> &lens)
{
    bind(session, box->lineEdit(), lens);
    const auto choose = [&session, lens](const QString &zone) {
        session.edit({.label = lens.label, .place = {lens.path, 0}}, [&](Readout &readout) {
            lens.set(readout, zone);
        });
    };
    QObject::connect(box, &QComboBox::textActivated, &session, choose);
}

QString weekdayText(const Moment &moment)
{
    if (moment.isEmpty())
        return MomentFields::tr("As 2019-01-14 or 14 January 2019. Zone as Asia/Tokyo or +09:00.");
    const QString day = QLocale().toString(moment.date, QLocale::LongFormat);
    if (moment.utc.isValid())
        return MomentFields::tr("%1. In UTC: %2.")
            .arg(day, moment.utc.toString(u"yyyy-MM-dd HH:mm"_s));
    const bool knowsZone = moment.zone.isEmpty() || moment.time.isNull();
    return knowsZone ? day
                     : MomentFields::tr("%1. There is no time zone “%2”.").arg(day, moment.zone);
}

} // namespace

void addZone(
    Form *form,
    Session &session,
    const Lens<QString> &lens,
    const QString &label,
    const QString &help)
{
    auto *zone = zoneBox();
    bindZone(session, zone, lens);
    form->add(label, zone, help);
}

void addMoment(Form *form, Session &session, const Lens<Moment> &lens, const QString &dateLabel)
{
    auto *date = new QLineEdit;
    auto *time = new QLineEdit;
    auto *zone = zoneBox();
    date->setPlaceholderText(u"2019-01-14"_s);
    time->setPlaceholderText(u"09:30"_s);
    narrow(time, 9);
    bind(session, date, part(lens, "date", &Moment::date), dateNotation());
    bind(session, time, part(lens, "time", &Moment::time), timeNotation());
    bindZone(session, zone, part(lens, "zone", &Moment::zone));

    auto *day = helpLabel({});
    const auto sync = [&session, day, lens] {
        day->setText(weekdayText(lens.get(session.readout())));
    };
    sync();
    QObject::connect(&session, &Session::changed, day, sync);
    form->addRow(
        {{dateLabel, date, 1},
         {MomentFields::tr("Time"), time, 0, MomentFields::tr("%1: time").arg(dateLabel)},
         {MomentFields::tr("Time zone"), zone, 1, MomentFields::tr("%1: time zone").arg(dateLabel)}},
        day);
    zone->setAccessibleDescription(dateLabel); // a combo box is named by its label alone
}

} // namespace rapporteur
