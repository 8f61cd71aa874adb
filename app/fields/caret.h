// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "place.h"

#include <QObject>

class QLineEdit;
class QPlainTextEdit;
class QWidget;

namespace rapporteur {

// Remembers where a field's cursor and selection were before the change that is just being told of:
// there undo brings them back to.
class Caret : public QObject
{
    Q_OBJECT

public:
    explicit Caret(QLineEdit *edit);
    explicit Caret(QPlainTextEdit *edit);

    // In the field that is bound to this path.
    Place before(const QString &path) const;

    // Puts the cursor there, with the selection that ends at it.
    static void put(QWidget *field, const Place &place);

private:
    struct Spot
    {
        int cursor = 0;
        int anchor = 0;
    };

    Spot m_now;
    Spot m_before;
};

} // namespace rapporteur
