// SPDX-License-Identifier: GPL-3.0-or-later
#include "binding.h"
#include "choices.h"
#include "correctionfields.h"
#include "editionfields.h"
#include "formpane.h"
#include "momentfields.h"
#include "notations.h"
#include "panes.h"
#include "profile.h"
#include "tallfield.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <array>

namespace rapporteur {

namespace {

struct ReleasePane
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::ReleasePane)
};

constexpr std::array opening{
    LineField{
        "category",
        &Edition::category,
        QT_TRANSLATE_NOOP("rapporteur::EditionFields", "Category"),
        QT_TRANSLATE_NOOP(
            "rapporteur::EditionFields",
            "What the release is filed under: “Japan-Russia Relations”.")},
    LineField{"title", &Edition::title, QT_TRANSLATE_NOOP("rapporteur::EditionFields", "Title")},
};

constexpr std::array issuing{
    LineField{
        "office",
        &Edition::office,
        QT_TRANSLATE_NOOP("rapporteur::EditionFields", "Issuing office")},
    LineField{
        "dateline",
        &Edition::dateline,
        QT_TRANSLATE_NOOP("rapporteur::EditionFields", "Dateline"),
        QT_TRANSLATE_NOOP(
            "rapporteur::EditionFields",
            "The place at the start of the text: “Jeddah, Saudi Arabia”.")},
};

constexpr std::array shortTitle{
    LineField{
        "shortTitle",
        &Edition::shortTitle,
        QT_TRANSLATE_NOOP("rapporteur::EditionFields", "Short title"),
        QT_TRANSLATE_NOOP(
            "rapporteur::EditionFields", "For menus and running heads, if the title is long.")},
};

constexpr std::array embargoLine{
    LineField{
        "embargoLine",
        &Edition::embargoLine,
        QT_TRANSLATE_NOOP("rapporteur::EditionFields", "Embargo line"),
        QT_TRANSLATE_NOOP(
            "rapporteur::EditionFields",
            "The embargo as printed: “Not for publication before 18:00 GMT”.")},
};

constexpr std::array lines{
    LineField{
        "releaseLine",
        &Edition::releaseLine,
        QT_TRANSLATE_NOOP("rapporteur::EditionFields", "Release line"),
        QT_TRANSLATE_NOOP(
            "rapporteur::EditionFields",
            "Only if it should read otherwise than the house style words the date.")},
    LineField{
        "attribution",
        &Edition::attribution,
        QT_TRANSLATE_NOOP("rapporteur::EditionFields", "Attribution"),
        QT_TRANSLATE_NOOP(
            "rapporteur::EditionFields", "“The below is attributable to Spokesperson Ned Price:”")},
    LineField{
        "notice",
        &Edition::notice,
        QT_TRANSLATE_NOOP("rapporteur::EditionFields", "Notice"),
        QT_TRANSLATE_NOOP(
            "rapporteur::EditionFields", "Printed above the title: “(Provisional translation)”.")},
};

void addHouse(Form *form, Session &session)
{
    auto *house = new QComboBox;
    for (const HouseProfile &profile : profiles())
        house->addItem(profile.name, profile.id);
    bindChoice(
        session,
        house,
        member(wholeReadout(), "profile", ReleasePane::tr("Change house style"), &Readout::profile));
    auto *language = new QLineEdit;
    const QString label = ReleasePane::tr("Language");
    bind(
        session,
        language,
        member(shownEdition(session), "language", editLabel(label), &Edition::language),
        languageNotation());
    narrow(language, 9);
    form->addRow(
        {{ReleasePane::tr("House style"), house, 1}, {label, language}},
        ReleasePane::tr("Decides dates, numbers, bullets and the order of the parts. Language as "
                        "en, ja or fr."));
}

void addReadoutLine(
    Form *form,
    Session &session,
    const char *name,
    QString Readout::*field,
    const QString &label,
    const QString &help)
{
    auto *edit = new QLineEdit;
    bind(session, edit, member(wholeReadout(), name, editLabel(label), field));
    form->add(label, edit, help);
}

void addListing(Form *form, Session &session)
{
    const Lens<Edition> edition = shownEdition(session);
    addLines(form, session, shortTitle);
    const QString summary = ReleasePane::tr("Summary");
    form->add(
        summary,
        tallField(session, member(edition, "summary", editLabel(summary), &Edition::summary)),
        ReleasePane::tr("One or two sentences for lists and search results."));
    const QString deck = ReleasePane::tr("Quotation above the text");
    form->add(
        deck,
        tallField(session, member(edition, "deck", editLabel(deck), &Edition::deck)),
        ReleasePane::tr("A sentence of the day, set large."));
    const QString tags = ReleasePane::tr("Tags");
    form->add(
        tags,
        tallField(session, asLines(member(edition, "tags", editLabel(tags), &Edition::tags))),
        ReleasePane::tr("One a line. They are for searching and never printed."));
}

void addTimes(Form *form, Session &session)
{
    const QString embargo = ReleasePane::tr("Embargo until");
    const QString publish = ReleasePane::tr("Publish on");
    addMoment(
        form,
        session,
        orEmpty(member(wholeReadout(), "embargo", editLabel(embargo), &Readout::embargo)),
        embargo);
    addLines(form, session, embargoLine);
    addMoment(
        form,
        session,
        orEmpty(member(wholeReadout(), "publishAt", editLabel(publish), &Readout::publishAt)),
        publish);
}

void addEdition(Form *form, Session &session)
{
    const Lens<Edition> edition = shownEdition(session);
    auto *kind = choiceBox(editionKinds());
    bindChoice(
        session,
        kind,
        asChoice(
            member(edition, "kind", ReleasePane::tr("Change kind of edition"), &Edition::kind)));
    auto *direction = choiceBox(directions());
    bindChoice(
        session,
        direction,
        asChoice(
            member(edition, "direction", ReleasePane::tr("Change direction"), &Edition::direction)));
    form->addRow(
        {{ReleasePane::tr("Kind of edition"), kind, 1},
         {ReleasePane::tr("Direction of writing"), direction, 1}});
    addLines(form, session, lines);
    addReadoutLine(
        form,
        session,
        "reference",
        &Readout::reference,
        ReleasePane::tr("Reference"),
        ReleasePane::tr("The office’s own number."));
    addReadoutLine(
        form,
        session,
        "source",
        &Readout::source,
        ReleasePane::tr("Published at"),
        ReleasePane::tr("Address of the published text that this was imported from."));
}

} // namespace

Pane *releasePane(Session &session)
{
    auto *form = new Form;
    form->addTitle(
        paneName(PaneKind::Release),
        ReleasePane::tr("What stands around the text, and when it is given out."));
    addHouse(form, session);
    addLines(form, session, opening);
    addMoment(
        form,
        session,
        member(wholeReadout(), "release", ReleasePane::tr("Edit release time"), &Readout::release),
        ReleasePane::tr("Release date"));
    addLines(form, session, issuing);
    const auto fold = [&](const QString &title, void (*fill)(Form *, Session &)) {
        form->addFold(session, title, [&session, fill](Form *inner) { fill(inner, session); });
    };
    fold(ReleasePane::tr("Short title, summary, quotation, tags"), addListing);
    fold(ReleasePane::tr("Embargo and time of publication"), addTimes);
    fold(ReleasePane::tr("Edition, reference, attribution, notice"), addEdition);
    fold(ReleasePane::tr("Corrections and withdrawal"), addCorrections);
    form->addStretch();
    return new FormPane(form);
}

} // namespace rapporteur
