// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace rapporteur {

// Has assistive technology say the words, which appear at the widget; the focus stays where it is.
void announce(QWidget *widget, const QString &words);

} // namespace rapporteur
