// SPDX-License-Identifier: GPL-3.0-or-later
#include "choices.h"

#include "valuewords.h"

namespace rapporteur {

namespace {

template<typename Enum>
QList<Choice> choicesOf()
{
    QList<Choice> choices;
    for (const EnumName<Enum> &entry : EnumNames<Enum>::all)
        choices << Choice{choiceName(QLatin1StringView(entry.name)), int(entry.value)};
    return choices;
}

} // namespace

QComboBox *choiceBox(const QList<Choice> &choices)
{
    auto *box = new QComboBox;
    for (const Choice &choice : choices)
        box->addItem(choice.label, choice.value);
    return box;
}

QList<Choice> eventKinds()
{
    return choicesOf<Event::Kind>();
}

QList<Choice> participantRoles()
{
    return choicesOf<Participant::Role>();
}

QList<Choice> nameOrders()
{
    return choicesOf<NameOrder>();
}

QList<Choice> editionKinds()
{
    return choicesOf<Edition::Kind>();
}

QList<Choice> directions()
{
    return choicesOf<Direction>();
}

QList<Choice> correctionWeights()
{
    return choicesOf<Correction::Weight>();
}

} // namespace rapporteur
