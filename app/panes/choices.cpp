// SPDX-License-Identifier: GPL-3.0-or-later
#include "choices.h"

#include "event.h"

#include <QCoreApplication>

namespace rapporteur {

namespace {

struct Choices
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Choices)
};

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
    using enum Event::Kind;
    return {
        {Choices::tr("Meeting"), int(Meeting)},
        {Choices::tr("Working meal"), int(WorkingMeal)},
        {Choices::tr("Telephone call"), int(TelephoneCall)},
        {Choices::tr("Video conference"), int(VideoConference)},
        {Choices::tr("Visit"), int(Visit)},
        {Choices::tr("Signing"), int(Signing)},
        {Choices::tr("Courtesy call"), int(CourtesyCall)},
        {Choices::tr("Conference"), int(Conference)},
        {Choices::tr("Other"), int(Other)},
    };
}

QList<Choice> participantRoles()
{
    using enum Participant::Role;
    return {
        {Choices::tr("Leads the side"), int(Leading)},
        {Choices::tr("Member"), int(Member)},
        {Choices::tr("Also present"), int(AlsoPresent)},
    };
}

QList<Choice> nameOrders()
{
    using enum NameOrder;
    return {
        {Choices::tr("Given name first (Taro Kono)"), int(GivenFirst)},
        {Choices::tr("Family name first (Kono Taro)"), int(FamilyFirst)},
        {Choices::tr("Family name, comma (Lavrov, Sergey)"), int(FamilyComma)},
    };
}

} // namespace rapporteur
