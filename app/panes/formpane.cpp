// SPDX-License-Identifier: GPL-3.0-or-later
#include "formpane.h"

#include "form.h"
#include "scrolling.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace rapporteur {

FormPane::FormPane(Form *form, QWidget *parent)
    : Pane(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QScrollArea *area = scrolling(form);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(area);
}

} // namespace rapporteur
