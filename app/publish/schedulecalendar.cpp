// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedulecalendar.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTextCharFormat>
#include <QVBoxLayout>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int pathRole = Qt::UserRole;

QString lineOf(const Appointment &appointment)
{
    const QString what = appointment.kind == Appointment::Kind::Embargo
                             ? ScheduleCalendar::tr("The embargo ends")
                             : ScheduleCalendar::tr("Goes out");
    const QString time = wallTime(appointment.moment);
    const QString when = time.isEmpty() ? what : ScheduleCalendar::tr("%1, %2").arg(what, time);
    return ScheduleCalendar::tr("%1: %2").arg(when, appointment.title);
}

} // namespace

ScheduleCalendar::ScheduleCalendar(QWidget *parent)
    : QWidget(parent)
    , m_calendar(new QCalendarWidget)
    , m_day(new QLabel)
    , m_list(new QListWidget)
    , m_previous(new QPushButton(tr("&Earlier")))
    , m_next(new QPushButton(tr("&Later")))
{
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setAccessibleName(tr("Calendar of embargoes and publications"));
    m_day->setBuddy(m_list);
    m_day->setWordWrap(true);
    m_list->setAccessibleName(tr("Appointments of the day"));
    m_list->setAccessibleDescription(tr("Return opens the readout."));
    m_list->setWordWrap(true);
    m_previous->setToolTip(tr("To the day before with an appointment"));
    m_next->setToolTip(tr("To the next day with an appointment"));
    auto *steps = new QHBoxLayout;
    steps->addWidget(m_previous);
    steps->addWidget(m_next);
    steps->addStretch(1);
    auto *side = new QVBoxLayout;
    side->addWidget(m_day);
    side->addWidget(m_list, 1);
    side->addLayout(steps);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_calendar);
    row->addLayout(side, 1);
    setFocusProxy(m_calendar);
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, &ScheduleCalendar::showDay);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        emit readoutWanted(item->data(pathRole).toString());
    });
    connect(m_previous, &QPushButton::clicked, this, [this] { step(false); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(true); });
    showDay();
}

void ScheduleCalendar::setAppointments(const QList<Appointment> &appointments)
{
    m_appointments = appointments;
    std::ranges::stable_sort(m_appointments, {}, &Appointment::at);
    mark();
    showDay();
}

// Bold and underlined, so that nothing hangs on a colour.
void ScheduleCalendar::mark()
{
    m_calendar->setDateTextFormat({}, {});
    for (const Appointment &appointment : m_appointments) {
        QTextCharFormat format;
        format.setFontWeight(QFont::Bold);
        format.setFontUnderline(true);
        const QDate day = dayOf(appointment);
        const QString before = m_calendar->dateTextFormat(day).toolTip();
        const QString line = lineOf(appointment);
        format.setToolTip(before.isEmpty() ? line : before + u'\n' + line);
        m_calendar->setDateTextFormat(day, format);
    }
}

void ScheduleCalendar::showDay()
{
    const QDate day = m_calendar->selectedDate();
    m_list->clear();
    for (const Appointment &appointment : m_appointments) {
        if (dayOf(appointment) != day)
            continue;
        auto *item = new QListWidgetItem(lineOf(appointment), m_list);
        item->setData(pathRole, appointment.path);
    }
    const QString name = locale().toString(day, QLocale::LongFormat);
    m_day->setText(
        m_list->count() > 0 ? tr("&What happens on %1:").arg(name)
                            : tr("Nothing is due on %1.").arg(name));
    updateSteps();
}

void ScheduleCalendar::step(bool forward)
{
    const QDate day = m_calendar->selectedDate();
    QDate found;
    for (const Appointment &appointment : m_appointments) {
        const QDate other = dayOf(appointment);
        if (forward && other > day) {
            found = other;
            break;
        }
        if (!forward && other < day)
            found = std::max(found, other);
    }
    if (found.isValid())
        m_calendar->setSelectedDate(found);
}

void ScheduleCalendar::updateSteps()
{
    const QDate day = m_calendar->selectedDate();
    m_previous->setEnabled(std::ranges::any_of(m_appointments, [day](const Appointment &each) {
        return dayOf(each) < day;
    }));
    m_next->setEnabled(std::ranges::any_of(m_appointments, [day](const Appointment &each) {
        return dayOf(each) > day;
    }));
}

} // namespace rapporteur
