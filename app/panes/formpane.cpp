// SPDX-License-Identifier: GPL-3.0-or-later
#include "formpane.h"

#include "form.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace rapporteur {

QWidget *scrolling(Form *form)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(form);
    return area;
}

FormPane::FormPane(Form *form, QWidget *parent)
    : Pane(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolling(form));
}

} // namespace rapporteur
