// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rapporteur {

// "ファイル(&F)" and "&File" without their mnemonics, for where the letter would be another's.
QString withoutMnemonic(const QString &text);

} // namespace rapporteur
