// SPDX-License-Identifier: GPL-3.0-or-later
#include "binding.h"
#include "bounds.h"
#include "choices.h"
#include "editionfields.h"
#include "listedit.h"
#include "listpane.h"
#include "nameform.h"
#include "panes.h"
#include "peopledialog.h"
#include "wordings.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSpinBox>

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

// A side among the sides; a participant before another one, whose side it joins, or to the end of
// the side above the one on which it was dropped.
void placeEntry(Readout &readout, const QString &id, const QString &before)
{
    if (indexById(readout.sides, id) >= 0) {
        const qsizetype target = sideIndex(readout, before);
        placeById(readout.sides, id, target < 0 ? QString() : readout.sides[target].id);
        return;
    }
    const qsizetype from = sideIndex(readout, id);
    qsizetype to = sideIndex(readout, before);
    if (to < 0)
        to = readout.sides.size() - 1;
    else if (readout.sides[to].id == before)
        to = std::max<qsizetype>(to - 1, 0);
    if (from < 0 || id == before)
        return;
    QList<Participant> &people = readout.sides[from].participants;
    const Participant person = people.takeAt(indexById(people, id));
    QList<Participant> &others = readout.sides[to].participants;
    const qsizetype at = indexById(others, before);
    others.insert(at < 0 ? others.size() : at, person);
}

void pasteList(Session &session, QWidget *pane, const QString &current)
{
    PeopleDialog dialog(QGuiApplication::clipboard()->text(), pane);
    if (dialog.exec() != QDialog::Accepted)
        return;
    IdSource ids = session.ids();
    const QString label = ParticipantsPane::tr("Paste a list");
    session.edit({.label = label, .place = {u"participants/"_s + current, 0}}, [&](Readout &readout) {
        const qsizetype side = sideIndex(readout, current);
        addPeople(readout, dialog.sides(), side < 0 ? QString() : readout.sides[side].id, ids);
    });
}

Form *sideForm(Session &session, const QString &id)
{
    auto *form = new Form;
    const QString label = ParticipantsPane::tr("Name of the side");
    form->add(
        label,
        wordingField(session, member(sideLens(id), "name", editLabel(label), &Side::name)),
        ParticipantsPane::tr("The delegation: “Japan”, “The Russian side”."));
    form->addStretch();
    return form;
}

QSpinBox *rankField(Session &session, const Lens<Participant> &person, const QString &label)
{
    auto *rank = new QSpinBox;
    rank->setRange(0, bounds::smallNumber);
    rank->setSpecialValueText(ParticipantsPane::tr("by the list"));
    bind(session, rank, member(person, "rank", editLabel(label), &Participant::rank));
    return rank;
}

void addOffice(Form *form, Session &session, const Lens<Participant> &person)
{
    const QString office = ParticipantsPane::tr("Office");
    form->add(
        office,
        wordingField(session, member(person, "office", editLabel(office), &Participant::office)),
        ParticipantsPane::tr("Held on the day: “Minister for Foreign Affairs of Japan”."));
    auto *role = choiceBox(participantRoles());
    bindChoice(
        session,
        role,
        asChoice(member(person, "role", ParticipantsPane::tr("Change role"), &Participant::role)));
    const QString shortForm = ParticipantsPane::tr("Later called");
    auto *later = new QLineEdit;
    bind(session, later, member(person, "shortForm", editLabel(shortForm), &Participant::shortForm));
    form->addRow(
        {{ParticipantsPane::tr("Role"), role, 1}, {shortForm, later, 1}},
        ParticipantsPane::tr("“Minister Kono”, after the first mention."));
}

Form *participantForm(Session &session, const QString &id)
{
    const Lens<Participant> person = participantLens(id);
    auto *form = new Form;
    addName(form, session, person);
    addOffice(form, session, person);
    form->addFold(
        session,
        ParticipantsPane::tr("Name in other scripts, precedence"),
        [&session, person](Form *inner) {
            addOtherForms(inner, session, person);
            const QString rank = ParticipantsPane::tr("Order of precedence");
            inner->add(
                rank,
                rankField(session, person, rank),
                ParticipantsPane::tr("1 comes first, where it differs from the list’s order."));
        });
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
            .place = placeEntry,
            .form =
                [&session](const QString &id) {
                    const bool isSide = indexById(session.readout().sides, id) >= 0;
                    return isSide ? sideForm(session, id) : participantForm(session, id);
                },
            .actions
            = {{ParticipantsPane::tr("Paste a list…"),
                [&session](QWidget *pane, const QString &current) {
                    pasteList(session, pane, current);
                }}},
        });
}

} // namespace rapporteur
