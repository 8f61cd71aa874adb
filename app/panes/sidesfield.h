// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldgroup.h"
#include "lens.h"

class QVBoxLayout;

namespace rapporteur {

// Which of the readout's sides took part in an event: a check box each.
class SidesField : public FieldGroup
{
    Q_OBJECT

public:
    SidesField(Session &session, const Lens<Event> &event, QWidget *parent = nullptr);

private:
    void sync();
    void take(const QString &side, bool present);

    Session &m_session;
    Lens<Event> m_event;
    QVBoxLayout *m_boxes;
    QStringList m_shown; // ids of the sides
};

} // namespace rapporteur
