// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setting.h"

#include <functional>

class QComboBox;
class QLineEdit;
class QSpinBox;

// Binds a control to a setting: it shows what holds, keeps what the user chooses and says so at
// once. The control's object name becomes the setting's key.
namespace rapporteur {

using Changed = std::function<void()>;

void bindSetting(QLineEdit *edit, const Setting<QString> &setting, const Changed &changed);
void bindSetting(QSpinBox *box, const Setting<int> &setting, const Changed &changed);
// By the items' data.
void bindSetting(QComboBox *box, const Setting<QString> &setting, const Changed &changed);

} // namespace rapporteur
