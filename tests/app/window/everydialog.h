// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

class QDialog;

namespace rapporteur {

// Opens each dialog that the window has, by the commands and buttons that a user has for it, shows
// it to the visitor and closes it. `folder` takes the files that they need.
void visitDialogs(const QString &folder, const std::function<void(QDialog &)> &visit);

// Its name if it has one, else its class.
QString nameOf(const QDialog &dialog);

} // namespace rapporteur
