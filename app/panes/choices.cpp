// SPDX-License-Identifier: GPL-3.0-or-later
#include "choices.h"

#include "readout.h"

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

QList<Choice> editionKinds()
{
    using enum Edition::Kind;
    return {
        {Choices::tr("Original"), int(Original)},
        {Choices::tr("Official translation"), int(OfficialTranslation)},
        {Choices::tr("Provisional translation"), int(ProvisionalTranslation)},
    };
}

QList<Choice> directions()
{
    using enum Direction;
    return {
        {Choices::tr("That of the language"), int(Inherit)},
        {Choices::tr("Left to right"), int(LeftToRight)},
        {Choices::tr("Right to left"), int(RightToLeft)},
    };
}

QList<Choice> correctionWeights()
{
    using enum Correction::Weight;
    return {
        {Choices::tr("Minor: words only"), int(Minor)},
        {Choices::tr("Major: what was reported"), int(Major)},
    };
}

} // namespace rapporteur
