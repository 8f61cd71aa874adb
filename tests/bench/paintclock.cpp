// SPDX-License-Identifier: GPL-3.0-or-later
#include "paintclock.h"

#include <QEvent>
#include <QWidget>

namespace rapporteur {

bool PaintClock::notify(QObject *receiver, QEvent *event)
{
    const QEvent::Type type = event->type(); // the event may be gone afterwards
    const bool done = QApplication::notify(receiver, event);
    if (type == QEvent::Paint && receiver->isWidgetType()) {
        m_painted.push_back(static_cast<QWidget *>(receiver));
    } else if (type == QEvent::UpdateRequest || type == QEvent::Expose) {
        for (QWidget *widget : std::exchange(m_painted, {}))
            emit shown(widget);
    }
    return done;
}

} // namespace rapporteur
