// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readout.h"

class QWidget;

namespace rapporteur {

// A state of a readout, under the name that people are told.
struct Version
{
    QString name;
    Readout readout;
};

// Both versions as printed, paragraph by paragraph; where they differ, one under the other by name,
// with the words that went struck out and those that came underlined.
QString differencesHtml(const Version &before, const Version &after);

void showDifferences(QWidget *window, const Version &before, const Version &after);

} // namespace rapporteur
