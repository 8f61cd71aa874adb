// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people.h"

#include <QList>

namespace rapporteur {

// The people whom a lead says took part, in order, on the side of the country that their office
// names. Who stands for no country that the text names is on a side without a name. Only forms that
// leave no doubt are read: "Mr. Taro Kono, Minister for Foreign Affairs of Japan", "Secretary of
// State Antony J. Blinken spoke today with …", "박진 외교부 장관은". No ids yet.
QList<Side> findSides(QStringView lead);

// A printed name taken apart where its form tells how: capitals, a comma, a hyphenated given name.
PersonName nameFrom(const QString &printed);

// The country in an office: "Japan" of "Minister for Foreign Affairs of Japan"; empty if none.
QString countryIn(const QString &office);

} // namespace rapporteur
