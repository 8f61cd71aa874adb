// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

class QWidget;

namespace rapporteur {

// Asks for words that a move in a review needs; nothing if the user thought better of it. Tab goes
// on, Ctrl+Return accepts.
std::optional<QString> askForReason(QWidget *window, const QString &title, const QString &question);

} // namespace rapporteur
