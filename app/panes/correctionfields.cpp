// SPDX-License-Identifier: GPL-3.0-or-later
#include "correctionfields.h"

#include "choices.h"
#include "editionfields.h"
#include "momentfields.h"
#include "repeater.h"
#include "tallfield.h"

#include <QCoreApplication>
#include <QPlainTextEdit>

namespace rapporteur {

namespace {

struct CorrectionFields
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::CorrectionFields)
};

void addCorrection(Form *form, Session &session, const Lens<Correction> &correction)
{
    const QString on = CorrectionFields::tr("Corrected on");
    addMoment(form, session, member(correction, "at", editLabel(on), &Correction::at), on);
    const QString note = CorrectionFields::tr("Public note");
    form->add(
        note,
        tallField(session, member(correction, "note", editLabel(note), &Correction::note), 2),
        CorrectionFields::tr("What was wrong, and what it reads now."));
    auto *weight = choiceBox(correctionWeights());
    const QString label = CorrectionFields::tr("Weight");
    bindChoice(
        session,
        weight,
        asChoice(member(correction, "weight", editLabel(label), &Correction::weight)));
    form->add(label, weight);
}

// Whoever adds one wants the public to be told, unless they say otherwise.
Repeated corrections(Session &session, const QString &label)
{
    Repeated rules = repeated<Correction>(
        member(wholeReadout(), "corrections", editLabel(label), &Readout::corrections),
        CorrectionFields::tr("Correction"),
        CorrectionFields::tr("Add correction"),
        [&session](Form *inner, const Lens<Correction> &correction) {
            addCorrection(inner, session, correction);
        });
    rules.append = [](Readout &to) {
        to.corrections += Correction{.at = {}, .note = {}, .weight = Correction::Weight::Major};
    };
    return rules;
}

} // namespace

void addCorrections(Form *form, Session &session)
{
    const QString label = CorrectionFields::tr("Corrections");
    form->add(label, new Repeater(session, corrections(session, label)));
    const QString withdrawn = CorrectionFields::tr("Withdrawn on");
    const auto withdrawal = orEmpty(
        member(wholeReadout(), "withdrawal", editLabel(withdrawn), &Readout::withdrawal));
    addMoment(form, session, member(withdrawal, "at", withdrawal.label, &Withdrawal::at), withdrawn);
    const QString reason = CorrectionFields::tr("Reason of the withdrawal");
    form->add(
        reason,
        tallField(session, member(withdrawal, "reason", editLabel(reason), &Withdrawal::reason), 2),
        CorrectionFields::tr("The page stays, with this notice above it."));
}

} // namespace rapporteur
