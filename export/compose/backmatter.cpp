// SPDX-License-Identifier: GPL-3.0-or-later
#include "composing.h"

#include "corrections.h"
#include "links.h"
#include "phrases.h"
#include "printeddate.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int partHeadingLevel = 2;

void addHeading(
    QList<Part> &parts, const QString &id, const QString &text, const Composing &composing)
{
    if (Part *part = addLine(parts, Role::PartHeading, id, text, composing.page))
        part->level = partHeadingLevel;
}

void addLink(
    QList<Part> &parts,
    Role role,
    const QString &id,
    const QString &text,
    const QString &address,
    const Composing &composing)
{
    if (Part *part = addLine(parts, role, id, text.isEmpty() ? address : text, composing.page))
        part->runs.front().address = linkAddress(address, composing.runs.page);
}

// The id of the next part of a field whose first one is at `first`.
QString nextId(const QString &name, const QList<Part> &parts, qsizetype first)
{
    return name + u'/' + QString::number(parts.size() - first + 1);
}

void addSignature(QList<Part> &parts, const QString &name, const Composing &composing)
{
    const qsizetype first = parts.size();
    for (const QString &line : composing.edition.signature)
        addLine(parts, Role::Signature, nextId(name, parts, first), line, composing.page);
}

void addAttachments(QList<Part> &parts, const QString &name, const Composing &composing)
{
    addHeading(parts, name, composing.edition.attachmentsTitle, composing);
    for (const Attachment &attachment : composing.edition.attachments)
        addLink(
            parts,
            Role::LinkLine,
            name + u'/' + attachment.id,
            attachment.title,
            attachment.address,
            composing);
}

void addRelated(QList<Part> &parts, const QString &name, const Composing &composing)
{
    const qsizetype first = parts.size();
    for (const LinkGroup &group : composing.edition.relatedLinks) {
        addHeading(parts, nextId(name, parts, first), group.title, composing);
        for (const Link &link : group.links)
            addLink(
                parts,
                Role::LinkLine,
                nextId(name, parts, first),
                link.text,
                link.address,
                composing);
    }
}

void addContacts(QList<Part> &parts, const QString &name, const Composing &composing)
{
    const qsizetype first = parts.size();
    for (const Contact &contact : composing.edition.contacts) {
        addHeading(parts, nextId(name, parts, first), contact.title, composing);
        for (const QString &line : contact.lines)
            addLine(parts, Role::LinkLine, nextId(name, parts, first), line, composing.page);
    }
}

QString correctionWords(const Correction &correction, const Composing &composing)
{
    const QString day = printedDate(correction.at.date, composing.profile);
    const bool isBare = correction.note.isEmpty() || day.isEmpty();
    return isBare ? correction.note
                  : Phrases::in(composing.page.language)["corrected"_L1].arg(day, correction.note);
}

void addCorrections(QList<Part> &parts, const QString &name, const Composing &composing)
{
    const qsizetype first = parts.size();
    for (const Correction &correction : composing.readout.corrections) {
        if (!isPublic(correction))
            continue;
        if (Part *line = addLine(
                parts,
                Role::Updated,
                nextId(name, parts, first),
                correctionWords(correction, composing),
                composing.page))
            setTime(*line, correction.at);
    }
}

void addBackLink(QList<Part> &parts, const QString &name, const Composing &composing)
{
    const Link &link = composing.edition.backLink;
    addLink(parts, Role::BackLink, name, link.text, link.address, composing);
}

constexpr std::array fields{
    MatterField{"endMark"_L1, addField<Role::EndMark, &Edition::endMark>},
    MatterField{"signature"_L1, addSignature},
    MatterField{"attachments"_L1, addAttachments},
    MatterField{"relatedLinks"_L1, addRelated},
    MatterField{"contacts"_L1, addContacts},
    MatterField{"updatedLine"_L1, addField<Role::Updated, &Edition::updatedLine>},
    MatterField{"corrections"_L1, addCorrections},
    MatterField{"backLink"_L1, addBackLink},
};

} // namespace

QList<Part> backMatter(const Composing &composing)
{
    return partsInOrder(composing.profile.backMatter, fields, composing);
}

} // namespace rapporteur
