// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidesfield.h"

#include "form.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

QStringList idsOf(const QList<Side> &sides)
{
    QStringList ids;
    for (const Side &side : sides)
        ids.append(side.id);
    return ids;
}

// No list stands for all of them.
QStringList present(const Event &event, const QList<Side> &sides)
{
    return event.sides.isEmpty() ? idsOf(sides) : event.sides;
}

} // namespace

SidesField::SidesField(Session &session, const Lens<Event> &event, QWidget *parent)
    : FieldGroup(parent)
    , m_session(session)
    , m_event(event)
    , m_boxes(new QVBoxLayout(this))
{
    setObjectName(event.path + u"/sides"_s);
    m_boxes->setContentsMargins(0, 0, 0, 0);
    m_boxes->addWidget(helpLabel(tr("No side yet: add them under Participants.")));
    connect(&m_session, &Session::changed, this, &SidesField::sync);
    sync();
}

void SidesField::sync()
{
    const QList<Side> &sides = m_session.readout().sides;
    if (const QStringList ids = idsOf(sides); ids != m_shown) {
        m_shown = ids;
        qDeleteAll(findChildren<QCheckBox *>());
        for (const QString &id : ids) {
            auto *box = new QCheckBox;
            box->setObjectName(objectName() + u'/' + id);
            connect(box, &QCheckBox::clicked, this, [this, id](bool on) { take(id, on); });
            m_boxes->addWidget(box);
        }
    }
    const QStringList taking = present(m_event.get(m_session.readout()), sides);
    int number = 0;
    for (const Side &side : sides) {
        auto *box = findChild<QCheckBox *>(objectName() + u'/' + side.id);
        ++number;
        box->setText(
            side.name.isEmpty() ? tr("Side %1, without a name").arg(number) : side.name.text);
        box->setChecked(taking.contains(side.id));
        // somebody was there
        box->setEnabled(taking != QStringList{side.id});
    }
    m_boxes->itemAt(0)->widget()->setVisible(sides.isEmpty());
}

void SidesField::take(const QString &side, bool isPresent)
{
    const QString place = objectName() + u'/' + side;
    m_session.edit({.label = tr("Change sides"), .place = {place, 0}}, [&](Readout &readout) {
        Event event = m_event.get(readout);
        const QStringList before = present(event, readout.sides);
        event.sides.clear();
        for (const QString &id : idsOf(readout.sides)) {
            if (id == side ? isPresent : before.contains(id))
                event.sides.append(id);
        }
        m_event.set(readout, event);
    });
}

} // namespace rapporteur
