// SPDX-License-Identifier: GPL-3.0-or-later
#include "placenames.h"

#include "membernames.h"
#include "placehome.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

struct PlaceNames
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::PlaceNames)
};

QString joined(const QString &pane, const QString &member)
{
    return member.isEmpty() ? pane : PlaceNames::tr("%1: %2").arg(pane, member);
}

} // namespace

QString nameOfPlace(const Place &place, const Session &session, const QString &member)
{
    QStringList path = place.field.split(u'/');
    path.append(member);
    return joined(paneName(paneFor(place, session)), memberName(path));
}

} // namespace rapporteur
