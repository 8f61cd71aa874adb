// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schedule.h"

#include <QWidget>

class QAbstractButton;
class QCalendarWidget;
class QLabel;
class QListWidget;

namespace rapporteur {

// A month with the days marked on which embargoes end or readouts go out, and what happens then.
class ScheduleCalendar : public QWidget
{
    Q_OBJECT

public:
    explicit ScheduleCalendar(QWidget *parent = nullptr);

    void setAppointments(const QList<Appointment> &appointments);

signals:
    void readoutWanted(const QString &path);

private:
    void mark();
    void showDay();
    void step(bool forward);
    void updateSteps();

    QList<Appointment> m_appointments; // the earliest first
    QCalendarWidget *m_calendar;
    QLabel *m_day;
    QListWidget *m_list;
    QAbstractButton *m_previous;
    QAbstractButton *m_next;
};

} // namespace rapporteur
