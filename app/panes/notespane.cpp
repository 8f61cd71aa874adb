// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentfields.h"
#include "binding.h"
#include "editionfields.h"
#include "formpane.h"
#include "panes.h"
#include "repeater.h"
#include "tallfield.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <array>

namespace rapporteur {

namespace {

struct NotesPane
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::NotesPane)
};

constexpr std::array closing{
    LineField{
        "endMark",
        &Edition::endMark,
        QT_TRANSLATE_NOOP("rapporteur::EditionFields", "End mark"),
        QT_TRANSLATE_NOOP("rapporteur::EditionFields", "“###” or “끝.”, where the house has one.")},
    LineField{
        "updatedLine",
        &Edition::updatedLine,
        QT_TRANSLATE_NOOP("rapporteur::EditionFields", "“Updated” line"),
        QT_TRANSLATE_NOOP(
            "rapporteur::EditionFields",
            "“Last updated on 3 June 2026”, where the house prints one.")},
};

void addLink(Form *form, Session &session, const Lens<Link> &link, const QString &label)
{
    auto *text = new QLineEdit;
    auto *address = new QLineEdit;
    address->setPlaceholderText(QStringLiteral("https://"));
    bind(session, text, member(link, "text", link.label, &Link::text));
    bind(session, address, member(link, "address", link.label, &Link::address));
    form->addRow({{label, text, 1}, {NotesPane::tr("Its address"), address, 1}});
}

void addGroup(Form *form, Session &session, const Lens<LinkGroup> &group)
{
    auto *title = new QLineEdit;
    bind(session, title, member(group, "title", group.label, &LinkGroup::title));
    form->add(
        NotesPane::tr("Heading of the links"), title, NotesPane::tr("“Related links”, or none."));
    form->addWidget(new Repeater(
        session,
        repeated<Link>(
            member(group, "links", group.label, &LinkGroup::links),
            NotesPane::tr("Link"),
            NotesPane::tr("Add link"),
            [&session](Form *inner, const Lens<Link> &link) {
                addLink(inner, session, link, NotesPane::tr("Words"));
            })));
}

void addContact(Form *form, Session &session, const Lens<Contact> &contact)
{
    auto *title = new QLineEdit;
    bind(session, title, member(contact, "title", contact.label, &Contact::title));
    form->add(NotesPane::tr("Who"), title, NotesPane::tr("“Press office”"));
    form->add(
        NotesPane::tr("Lines"),
        tallField(session, asLines(member(contact, "lines", contact.label, &Contact::lines))),
        NotesPane::tr("Telephone, e-mail, hours: as printed, one a line."));
}

void addRelated(Form *form, Session &session)
{
    const QString links = NotesPane::tr("Related links");
    form->add(
        links,
        new Repeater(
            session,
            repeated<LinkGroup>(
                member(shownEdition(session), "relatedLinks", editLabel(links), &Edition::relatedLinks),
                NotesPane::tr("Group of links"),
                NotesPane::tr("Add group of links"),
                [&session](Form *inner, const Lens<LinkGroup> &group) {
                    addGroup(inner, session, group);
                })));
    const QString contacts = NotesPane::tr("Contacts");
    form->add(
        contacts,
        new Repeater(
            session,
            repeated<Contact>(
                member(shownEdition(session), "contacts", editLabel(contacts), &Edition::contacts),
                NotesPane::tr("Contact"),
                NotesPane::tr("Add contact"),
                [&session](Form *inner, const Lens<Contact> &contact) {
                    addContact(inner, session, contact);
                })));
}

} // namespace

Pane *notesPane(Session &session)
{
    auto *form = new Form;
    form->addTitle(
        paneName(PaneKind::Notes), NotesPane::tr("What stands below the text, and where it leads."));
    addAttachments(form, session);
    addRelated(form, session);
    const QString back = NotesPane::tr("Back link");
    addLink(
        form,
        session,
        member(shownEdition(session), "backLink", editLabel(back), &Edition::backLink),
        back);
    const QString signature = NotesPane::tr("Signature block");
    form->add(
        signature,
        tallField(
            session,
            asLines(member(
                shownEdition(session), "signature", editLabel(signature), &Edition::signature))),
        NotesPane::tr("As printed, one line below the other."));
    addLines(form, session, closing);
    form->addStretch();
    return new FormPane(form);
}

} // namespace rapporteur
