// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"

#include <optional>

class QWidget;

namespace rapporteur {

// A correction of the text that is out, as somebody wishes it.
struct HotfixWish
{
    Readout text; // of the one that is out, corrected
    QString note;
    bool isMinor = false;
};

// Asks for the words that are wrong in the text that is out, and for those in their place. Nothing
// if the user thinks better of it.
std::optional<HotfixWish> askForHotfix(QWidget *window, const Readout &out, int revision);

} // namespace rapporteur
