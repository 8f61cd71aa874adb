// SPDX-License-Identifier: GPL-3.0-or-later
#include "nameform.h"

#include "binding.h"
#include "choices.h"
#include "editionfields.h"
#include "notations.h"
#include "repeater.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>

namespace rapporteur {

namespace {

struct NameForm
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::NameForm)
};

template<typename Owner>
Form::Cell cell(
    Session &session,
    const Lens<Owner> &owner,
    const char *name,
    QString Owner::*part,
    const QString &label)
{
    auto *edit = new QLineEdit;
    bind(session, edit, member(owner, name, editLabel(label), part));
    return {.label = label, .control = edit, .stretch = 1};
}

Form::Cell orderCell(Session &session, const Lens<PersonName> &name)
{
    auto *order = choiceBox(nameOrders());
    order->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const QString label = NameForm::tr("Name order");
    bindChoice(session, order, asChoice(member(name, "order", editLabel(label), &PersonName::order)));
    return {.label = label, .control = order, .stretch = 2};
}

QList<Form::Cell> parts(Session &session, const Lens<PersonName> &name)
{
    return {
        cell(session, name, "given", &PersonName::given, NameForm::tr("Given name")),
        cell(session, name, "additional", &PersonName::additional, NameForm::tr("Middle names")),
        cell(session, name, "family", &PersonName::family, NameForm::tr("Family name")),
    };
}

Form::Cell suffixCell(Session &session, const Lens<PersonName> &name)
{
    Form::Cell suffix = cell(session, name, "suffix", &PersonName::suffix, NameForm::tr("Suffix"));
    narrow(suffix.control, 9);
    return suffix;
}

Form::Cell scriptCell(Session &session, const Lens<PersonName> &name)
{
    const QString label = NameForm::tr("Language and script");
    auto *edit = new QLineEdit;
    bind(
        session,
        edit,
        member(name, "language", editLabel(label), &PersonName::language),
        languageNotation());
    return {.label = label, .control = edit, .stretch = 1};
}

} // namespace

void addName(Form *form, Session &session, const Lens<Participant> &person)
{
    const auto name = member(person, "name", {}, &Participant::name);
    const Form::Cell honorific
        = cell(session, person, "honorific", &Participant::honorific, NameForm::tr("Honorific"));
    narrow(honorific.control, 9);
    form->addRow(QList{honorific} + parts(session, name));
    auto *whole = helpLabel({});
    const auto sync = [&session, whole, name] {
        const QString full = fullName(name.get(session.readout()));
        whole->setText(
            full.isEmpty() ? NameForm::tr("A name whose parts are not known stands "
                                          "whole in “Family name”.")
                           : NameForm::tr("Printed as: %1").arg(full));
    };
    sync();
    QObject::connect(&session, &Session::changed, whole, sync);
    form->addRow({orderCell(session, name), suffixCell(session, name)}, whole);
}

void addOtherForms(Form *form, Session &session, const Lens<Participant> &person)
{
    const auto name = member(person, "name", {}, &Participant::name);
    form->addRow(
        {scriptCell(session, name)},
        NameForm::tr("Of the name above, where it is not the text’s: ja-Latn."));
    const QString label = NameForm::tr("In other scripts");
    form->add(
        label,
        new Repeater(
            session,
            repeated<PersonName>(
                member(person, "otherForms", editLabel(label), &Participant::otherForms),
                NameForm::tr("Form of the name"),
                NameForm::tr("Add form of the name"),
                [&session](Form *inner, const Lens<PersonName> &form) {
                    inner->addRow(parts(session, form));
                    inner->addRow(
                        {scriptCell(session, form),
                         orderCell(session, form),
                         suffixCell(session, form)});
                })));
}

} // namespace rapporteur
