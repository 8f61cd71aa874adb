// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace rapporteur {

// An area that is no stop of its own, and that brings into sight whatever in it gets the focus:
// Qt's own does so only while the focus moves within it.
QScrollArea *scrolling(QWidget *content);

} // namespace rapporteur
