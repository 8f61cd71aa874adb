// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace rapporteur {

// As high as what it holds where there is room, and scrolling where there is not. What has the
// keyboard in it is in sight.
class SnugArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit SnugArea(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

// One that takes all the height there is; its scroll bar covers nothing.
SnugArea *tallArea(QWidget *content);

} // namespace rapporteur
