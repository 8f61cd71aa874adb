// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingcontrols.h"

// The pages of the preferences, in the order of their tabs.
namespace rapporteur {

class Form;

Form *interfacePage(const Changed &changed);
Form *authorPage(const Changed &changed);
Form *readoutsPage(const Changed &changed);
Form *spellingPage(const Changed &changed);
Form *myWordsPage(const Changed &changed);

} // namespace rapporteur
