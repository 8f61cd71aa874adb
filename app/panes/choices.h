// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace rapporteur {

struct Choice
{
    QString label;
    int value;
};

QComboBox *choiceBox(const QList<Choice> &choices);

QList<Choice> eventKinds();
QList<Choice> participantRoles();
QList<Choice> nameOrders();
QList<Choice> editionKinds();
QList<Choice> directions();
QList<Choice> correctionWeights();

} // namespace rapporteur
