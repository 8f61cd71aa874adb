// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setting.h"

#include <QStringList>

// What the user may choose, one line each. What an empty value means stands behind it.
namespace rapporteur::preferences {

using Name = QLatin1StringView;

inline const Setting<QString> language{Name("interface/language"), {}};     // the desktop's
inline const Setting<QString> appearance{Name("interface/appearance"), {}}; // the desktop's; "dark"
inline const Setting<int> textSize{Name("interface/textSize"), 100}; // percent of the desktop's

// Who works here: currentActor (editor/review) reads them, on the command line too.
inline const Setting<QString> personName{Name("person/name"), {}}; // who is logged in
inline const Setting<QString> personMail{Name("person/mail"), {}}; // the environment's EMAIL
inline const Setting<QString> personRole{Name("person/role"), {}}; // none in particular

inline const Setting<QString> profile{Name("readouts/profile"), {}}; // of the readout before
inline const Setting<QString> paper{Name("readouts/paper"), {}};     // the profile's; "A4"

// A language and its dictionary each: "en=en_GB". Others take the one that fits best.
inline const Setting<QStringList> dictionaries{Name("spelling/dictionaries"), {}};

} // namespace rapporteur::preferences
