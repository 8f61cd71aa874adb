// SPDX-License-Identifier: GPL-3.0-or-later
#include "binding.h"
#include "choices.h"
#include "form.h"
#include "formpane.h"
#include "momentfields.h"
#include "panes.h"
#include "profile.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct ReleasePane
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::ReleasePane)
};

QLineEdit *textField(
    Session &session, const char *name, const QString &label, QString Edition::*field)
{
    auto *edit = new QLineEdit;
    bind(
        session,
        edit,
        member(
            shownEdition(session),
            name,
            ReleasePane::tr("Edit %1").arg(label.toLower()),
            field));
    return edit;
}

void addText(
    Form *form,
    Session &session,
    const char *name,
    const QString &label,
    QString Edition::*field,
    const QString &help = {})
{
    form->add(label, textField(session, name, label, field), help);
}

void addSummary(Form *form, Session &session)
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 4);
    bind(
        session,
        edit,
        member(
            shownEdition(session),
            "summary",
            ReleasePane::tr("Edit summary"),
            &Edition::summary));
    form->add(
        ReleasePane::tr("Summary"),
        edit,
        ReleasePane::tr("One or two sentences for lists and search results."));
}

void addHouse(Form *form, Session &session)
{
    auto *house = new QComboBox;
    for (const HouseProfile &profile : profiles())
        house->addItem(profile.name, profile.id);
    bindChoice(
        session,
        house,
        member(wholeReadout(), "profile", ReleasePane::tr("Change house style"), &Readout::profile));
    auto *language = textField(session, "language", ReleasePane::tr("Language"), &Edition::language);
    language->setMaximumWidth(90);
    form->addRow(
        {{ReleasePane::tr("House style"), house, 1}, {ReleasePane::tr("Language"), language}},
        ReleasePane::tr("Decides dates, numbers, bullets and the order of the parts. Language as "
                        "en, ja or fr."));
}

void addBackLink(Form *form, Session &session)
{
    const auto link = member(
        shownEdition(session),
        "backLink",
        ReleasePane::tr("Edit back link"),
        &Edition::backLink);
    auto *text = new QLineEdit;
    auto *address = new QLineEdit;
    bind(session, text, member(link, "text", link.label, &Link::text));
    bind(session, address, member(link, "address", link.label, &Link::address));
    form->addRow(
        {{ReleasePane::tr("Back link"), text, 1}, {ReleasePane::tr("Its address"), address, 1}},
        ReleasePane::tr("The last line of the page: “Back to Japan-Russia Relations”."));
}

void addOpening(Form *form, Session &session)
{
    addText(
        form,
        session,
        "category",
        ReleasePane::tr("Category"),
        &Edition::category,
        ReleasePane::tr("What the release is filed under: “Japan-Russia Relations”."));
    addText(form, session, "title", ReleasePane::tr("Title"), &Edition::title);
    addText(
        form,
        session,
        "shortTitle",
        ReleasePane::tr("Short title"),
        &Edition::shortTitle,
        ReleasePane::tr("For menus and running heads, if the title is long."));
    addSummary(form, session);
}

void addIssuing(Form *form, Session &session)
{
    const auto reference
        = member(wholeReadout(), "reference", ReleasePane::tr("Edit reference"), &Readout::reference);
    auto *number = new QLineEdit;
    bind(session, number, reference);
    addText(form, session, "office", ReleasePane::tr("Issuing office"), &Edition::office);
    form->add(ReleasePane::tr("Reference"), number, ReleasePane::tr("The office’s own number."));
    addText(
        form,
        session,
        "dateline",
        ReleasePane::tr("Dateline"),
        &Edition::dateline,
        ReleasePane::tr("The place at the start of the text: “Jeddah, Saudi Arabia”."));
    addText(
        form,
        session,
        "attribution",
        ReleasePane::tr("Attribution"),
        &Edition::attribution,
        ReleasePane::tr("“The below is attributable to Spokesperson Ned Price:”"));
}

} // namespace

Pane *releasePane(Session &session)
{
    auto *form = new Form;
    form->addTitle(
        paneName(PaneKind::Release),
        ReleasePane::tr("What stands around the text, and when it is given out."));
    addHouse(form, session);
    addOpening(form, session);
    addMoment(
        form,
        session,
        member(wholeReadout(), "release", ReleasePane::tr("Edit release time"), &Readout::release),
        ReleasePane::tr("Release date"));
    addText(
        form,
        session,
        "releaseLine",
        ReleasePane::tr("Release line"),
        &Edition::releaseLine,
        ReleasePane::tr("Only if it should read otherwise than the house style words the date."));
    addIssuing(form, session);
    form->addSubtitle(ReleasePane::tr("End of the page"));
    addText(
        form,
        session,
        "endMark",
        ReleasePane::tr("End mark"),
        &Edition::endMark,
        ReleasePane::tr("“###” or “끝.”, where the house has one."));
    addBackLink(form, session);
    form->addStretch();
    return new FormPane(form);
}

} // namespace rapporteur
