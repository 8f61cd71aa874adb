// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QString;

namespace rapporteur {

// Says at a field, and to assistive technology, why its text cannot be taken; empty: it can.
void showRefusal(QLineEdit *edit, const QString &refusal);

} // namespace rapporteur
