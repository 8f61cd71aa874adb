// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace rapporteur {

// Paler than a label, but with a contrast of more than 4.5 : 1 (WCAG 2.2, 1.4.3), which the colour
// of placeholders has not. Follows the system's change to dark and back.
class PaleLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PaleLabel(const QString &text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fade();
};

} // namespace rapporteur
