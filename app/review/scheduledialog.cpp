// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduledialog.h"

#include <QCoreApplication>
#include <QDateTimeEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::ScheduleDialog)
};

// The zone of the release, else that of this place.
QString zoneOf(const Readout &content)
{
    return content.release.zone.isEmpty() ? QString::fromLatin1(QTimeZone::systemTimeZoneId())
                                          : content.release.zone;
}

QDateTime offeredFor(const Readout &content)
{
    const Moment &release = content.release;
    if (!release.isEmpty())
        return {release.date, release.time.isValid() ? release.time : QTime(9, 0)};
    return {QDate::currentDate().addDays(1), QTime(9, 0)};
}

} // namespace

std::optional<Moment> askForTime(QWidget *window, const Readout &content)
{
    const QString zone = zoneOf(content);
    QDialog dialog(window);
    dialog.setObjectName(u"schedule"_s);
    dialog.setWindowTitle(Words::tr("Schedule"));
    auto *edit = new QDateTimeEdit(offeredFor(content));
    edit->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s); // as in the panes: no year of two digits
    edit->setCalendarPopup(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(dialog.windowTitle());
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto *form = new QFormLayout(&dialog);
    form->addRow(Words::tr("&Goes out at (%1):").arg(zone), edit);
    form->addRow(buttons);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return withUtc({.date = edit->date(), .time = edit->time(), .zone = zone, .utc = {}});
}

} // namespace rapporteur
