// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentfields.h"

#include "binding.h"
#include "editionfields.h"
#include "filefield.h"
#include "repeater.h"

#include <QCoreApplication>
#include <QLineEdit>

#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct AttachmentFields
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::AttachmentFields)
};

constexpr std::array heading{
    LineField{
        "attachmentsTitle",
        &Edition::attachmentsTitle,
        QT_TRANSLATE_NOOP("rapporteur::EditionFields", "Heading of the attachments"),
        QT_TRANSLATE_NOOP("rapporteur::EditionFields", "“Attachments”, or none.")},
};

void addAttachment(Form *form, Session &session, const Lens<Attachment> &attachment)
{
    auto *title = new QLineEdit;
    bind(session, title, member(attachment, "title", attachment.label, &Attachment::title));
    form->add(
        AttachmentFields::tr("Title"),
        title,
        AttachmentFields::tr("As printed: “Terms of reference (PDF, 210 KB)”."));
    const Lens<Media> media = member(attachment, "media", attachment.label, &Attachment::media);
    form->add(
        AttachmentFields::tr("File"),
        new FileField(session, media),
        AttachmentFields::tr("Choose it, or drop it here. It is copied beside the readout."));
    auto *address = new QLineEdit;
    bind(session, address, member(attachment, "address", attachment.label, &Attachment::address));
    form->add(
        AttachmentFields::tr("Address"),
        address,
        AttachmentFields::tr("Where it lies when it is not beside the readout."));
}

} // namespace

void addAttachments(Form *form, Session &session)
{
    addLines(form, session, heading);
    const QString label = AttachmentFields::tr("Attachments");
    const auto list
        = member(shownEdition(session), "attachments", editLabel(label), &Edition::attachments);
    Repeated rows = repeated<Attachment>(
        list,
        AttachmentFields::tr("Attachment"),
        AttachmentFields::tr("Add attachment"),
        [&session](Form *inner, const Lens<Attachment> &attachment) {
            addAttachment(inner, session, attachment);
        });
    rows.append = [&session, list](Readout &readout) {
        Attachment attachment;
        attachment.id = session.ids().fresh("attachment"_L1);
        list.set(readout, list.get(readout) << attachment);
    };
    form->add(label, new Repeater(session, rows));
}

} // namespace rapporteur
