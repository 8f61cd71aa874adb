// SPDX-License-Identifier: GPL-3.0-or-later
#include "binding.h"
#include "choices.h"
#include "form.h"
#include "listedit.h"
#include "listpane.h"
#include "panes.h"

#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct ParticipantsPane
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::ParticipantsPane)
};

QString nameOf(const Participant &participant)
{
    const QStringList parts{participant.honorific, fullName(participant.name)};
    const QString name = parts.join(u' ').simplified();
    if (name.isEmpty())
        return ParticipantsPane::tr("Participant without a name");
    return participant.office.isEmpty() ? name : name + u" — "_s + participant.office.text;
}

QList<Entry> entries(const Readout &readout)
{
    QList<Entry> result;
    for (const Side &side : readout.sides) {
        const QString name = side.name.isEmpty() ? ParticipantsPane::tr("Side without a name")
                                                 : side.name.text;
        result.append({.id = side.id, .text = name});
        for (const Participant &participant : side.participants)
            result.append({.id = participant.id, .text = nameOf(participant), .depth = 1});
    }
    return result;
}

// The side with this id, or the one that the participant with it belongs to; -1 if there is none.
qsizetype sideIndex(const Readout &readout, const QString &id)
{
    const auto holds = [&](const Side &side) {
        return side.id == id || indexById(side.participants, id) >= 0;
    };
    const auto found = std::ranges::find_if(readout.sides, holds);
    return found == readout.sides.end() ? -1 : found - readout.sides.begin();
}

QString addSide(Readout &readout, const QString &, IdSource &ids)
{
    Side side;
    side.id = ids.fresh("side"_L1);
    readout.sides.append(side);
    return side.id;
}

QString addParticipant(Readout &readout, const QString &current, IdSource &ids)
{
    if (readout.sides.isEmpty())
        addSide(readout, {}, ids);
    const qsizetype index = sideIndex(readout, current);
    Side &side = readout.sides[index < 0 ? readout.sides.size() - 1 : index];
    Participant participant;
    participant.id = ids.fresh("person"_L1);
    participant.role = side.participants.isEmpty() ? Participant::Role::Leading
                                                   : Participant::Role::Member;
    insertAfter(side.participants, current, participant);
    return participant.id;
}

void removeEntry(Readout &readout, const QString &id)
{
    if (removeById(readout.sides, id))
        return;
    for (Side &side : readout.sides)
        removeById(side.participants, id);
}

// A participant at the edge of a side goes over to the next one.
bool changeSide(Readout &readout, const QString &id, Step step)
{
    const qsizetype from = sideIndex(readout, id);
    const qsizetype to = from + (step == Step::Back ? -1 : 1);
    if (from < 0 || to < 0 || to >= readout.sides.size())
        return false;
    QList<Participant> &people = readout.sides[from].participants;
    const Participant participant = people.takeAt(indexById(people, id));
    QList<Participant> &others = readout.sides[to].participants;
    others.insert(step == Step::Back ? others.size() : 0, participant);
    return true;
}

bool moveEntry(Readout &readout, const QString &id, Step step)
{
    if (indexById(readout.sides, id) >= 0)
        return moveById(readout.sides, id, step);
    const qsizetype side = sideIndex(readout, id);
    return side >= 0
           && (moveById(readout.sides[side].participants, id, step)
               || changeSide(readout, id, step));
}

template<typename Owner>
QLineEdit *textField(
    Session &session,
    const Lens<Owner> &lens,
    const char *name,
    const QString &label,
    QString Owner::*field)
{
    auto *edit = new QLineEdit;
    bind(
        session,
        edit,
        member(lens, name, ParticipantsPane::tr("Edit %1").arg(label.toLower()), field));
    return edit;
}

template<typename Owner>
QLineEdit *wordingField(
    Session &session,
    const Lens<Owner> &lens,
    const char *name,
    const QString &label,
    Wording Owner::*field)
{
    return textField(session, member(lens, name, {}, field), "text", label, &Wording::text);
}

Form *sideForm(Session &session, const QString &id)
{
    auto *form = new Form;
    const QString label = ParticipantsPane::tr("Name of the side");
    form->add(
        label,
        wordingField(session, sideLens(id), "name", label, &Side::name),
        ParticipantsPane::tr("The delegation: “Japan”, “The Russian side”."));
    form->addStretch();
    return form;
}

void addName(Form *form, Session &session, const Lens<Participant> &person)
{
    const auto name = member(person, "name", {}, &Participant::name);
    const auto cell =
        [&](const char *field, const QString &label, QString PersonName::*part, int stretch) {
            return Form::Cell{label, textField(session, name, field, label, part), stretch};
        };
    const QString honorific = ParticipantsPane::tr("Honorific");
    auto *title = textField(session, person, "honorific", honorific, &Participant::honorific);
    title->setMaximumWidth(90);
    form->addRow(
        {{honorific, title},
         cell("given", ParticipantsPane::tr("Given name"), &PersonName::given, 1),
         cell("additional", ParticipantsPane::tr("Middle names"), &PersonName::additional, 1),
         cell("family", ParticipantsPane::tr("Family name"), &PersonName::family, 1)});
    auto *order = choiceBox(nameOrders());
    bindChoice(
        session,
        order,
        asChoice(
            member(name, "order", ParticipantsPane::tr("Change name order"), &PersonName::order)));
    form->add(ParticipantsPane::tr("Name order"), order);
}

Form *participantForm(Session &session, const QString &id)
{
    const Lens<Participant> person = participantLens(id);
    auto *form = new Form;
    addName(form, session, person);
    const QString office = ParticipantsPane::tr("Office");
    form->add(
        office,
        wordingField(session, person, "office", office, &Participant::office),
        ParticipantsPane::tr("Held on the day: “Minister for Foreign Affairs of Japan”."));
    auto *role = choiceBox(participantRoles());
    bindChoice(
        session,
        role,
        asChoice(member(person, "role", ParticipantsPane::tr("Change role"), &Participant::role)));
    const QString shortForm = ParticipantsPane::tr("Later called");
    form->addRow(
        {{ParticipantsPane::tr("Role"), role, 1},
         {shortForm, textField(session, person, "shortForm", shortForm, &Participant::shortForm), 1}},
        ParticipantsPane::tr("“Minister Kono”, after the first mention."));
    form->addStretch();
    return form;
}

} // namespace

Pane *participantsPane(Session &session)
{
    return new ListPane(
        session,
        {
            .title = paneName(PaneKind::Participants),
            .help = ParticipantsPane::tr("Who met, side by side, in order of precedence."),
            .empty = ParticipantsPane::tr("Nobody yet. Add a side, then those who sat on it."),
            .prefix = u"participants"_s,
            .entries = entries,
            .adders
            = {{ParticipantsPane::tr("Add side"), addSide},
               {ParticipantsPane::tr("Add participant"), addParticipant}},
            .remove = removeEntry,
            .move = moveEntry,
            .form =
                [&session](const QString &id) {
                    const bool isSide = indexById(session.readout().sides, id) >= 0;
                    return isSide ? sideForm(session, id) : participantForm(session, id);
                },
        });
}

} // namespace rapporteur
