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

QList<Part> headingParts(const QString &id, const QString &text, const Composing &composing)
{
    QList<Part> parts = linePart(Role::PartHeading, id, text, composing);
    for (Part &part : parts)
        part.level = partHeadingLevel;
    return parts;
}

QList<Part> linkParts(
    Role role,
    const QString &id,
    const QString &text,
    const QString &address,
    const Composing &composing)
{
    QList<Part> parts = linePart(role, id, text.isEmpty() ? address : text, composing);
    for (Part &part : parts)
        part.runs.front().address = linkAddress(address, composing.runs.page);
    return parts;
}

QString numberedId(const QString &name, qsizetype index)
{
    return name + u'/' + QString::number(index + 1);
}

QList<Part> signatureParts(const QString &name, const Composing &composing)
{
    QList<Part> parts;
    for (const QString &line : composing.edition.signature)
        parts += linePart(Role::Signature, numberedId(name, parts.size()), line, composing);
    return parts;
}

QList<Part> attachmentParts(const QString &name, const Composing &composing)
{
    QList<Part> parts = headingParts(name, composing.edition.attachmentsTitle, composing);
    for (const Attachment &attachment : composing.edition.attachments)
        parts += linkParts(
            Role::LinkLine,
            name + u'/' + attachment.id,
            attachment.title,
            attachment.address,
            composing);
    return parts;
}

QList<Part> relatedParts(const QString &name, const Composing &composing)
{
    QList<Part> parts;
    for (const LinkGroup &group : composing.edition.relatedLinks) {
        parts += headingParts(numberedId(name, parts.size()), group.title, composing);
        for (const Link &link : group.links)
            parts += linkParts(
                Role::LinkLine, numberedId(name, parts.size()), link.text, link.address, composing);
    }
    return parts;
}

QList<Part> contactParts(const QString &name, const Composing &composing)
{
    QList<Part> parts;
    for (const Contact &contact : composing.edition.contacts) {
        parts += headingParts(numberedId(name, parts.size()), contact.title, composing);
        for (const QString &line : contact.lines)
            parts += linePart(Role::LinkLine, numberedId(name, parts.size()), line, composing);
    }
    return parts;
}

QList<Part> correctionParts(const QString &name, const Composing &composing)
{
    QList<Part> parts;
    const QString phrase = Phrases::in(composing.page.language)["corrected"_L1];
    for (const Correction &correction : composing.readout.corrections) {
        if (!isPublic(correction))
            continue;
        const QString day = printedDate(correction.at.date, composing.profile);
        const bool isBare = correction.note.isEmpty() || day.isEmpty();
        QList<Part> line = linePart(
            Role::Updated,
            numberedId(name, parts.size()),
            isBare ? correction.note : phrase.arg(day, correction.note),
            composing);
        for (Part &part : line)
            setTime(part, correction.at);
        parts += line;
    }
    return parts;
}

QList<Part> backLinkParts(const QString &name, const Composing &composing)
{
    const Link &link = composing.edition.backLink;
    return linkParts(Role::BackLink, name, link.text, link.address, composing);
}

constexpr std::array fields{
    MatterField{"endMark"_L1, fieldParts<Role::EndMark, &Edition::endMark>},
    MatterField{"signature"_L1, signatureParts},
    MatterField{"attachments"_L1, attachmentParts},
    MatterField{"relatedLinks"_L1, relatedParts},
    MatterField{"contacts"_L1, contactParts},
    MatterField{"updatedLine"_L1, fieldParts<Role::Updated, &Edition::updatedLine>},
    MatterField{"corrections"_L1, correctionParts},
    MatterField{"backLink"_L1, backLinkParts},
};

} // namespace

QList<Part> backMatter(const Composing &composing)
{
    return partsInOrder(composing.profile.backMatter, fields, composing);
}

} // namespace rapporteur
