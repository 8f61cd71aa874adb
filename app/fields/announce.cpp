// SPDX-License-Identifier: GPL-3.0-or-later
#include "announce.h"

#include <QAccessible>
#include <QWidget>

namespace rapporteur {

void announce(QWidget *widget, const QString &words)
{
    QAccessibleAnnouncementEvent event(widget, words);
    QAccessible::updateAccessibility(&event);
}

} // namespace rapporteur
