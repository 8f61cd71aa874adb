// SPDX-License-Identifier: GPL-3.0-or-later
#include "binding.h"
#include "editions.h"
#include "form.h"
#include "listedit.h"
#include "listpane.h"
#include "panes.h"
#include "picturefield.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct PhotosPane
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::PhotosPane)
};

QList<Entry> entries(const Readout &readout, const QString &edition)
{
    QList<Entry> result;
    for (const Photo &photo : editionFor(readout, edition).photos) {
        const QString name = photo.caption.isEmpty() ? photo.media.path : photo.caption.plain;
        result.append(
            {.id = photo.id,
             .text = name.isEmpty() ? PhotosPane::tr("Photo without a caption") : name});
    }
    return result;
}

Form *photoForm(Session &session, const QString &edition, const QString &id)
{
    const Lens<Photo> photo = photoLens(edition, id);
    auto *form = new Form;
    auto *caption = new QPlainTextEdit;
    caption->setTabChangesFocus(true);
    caption->setFixedHeight(caption->fontMetrics().lineSpacing() * 4);
    bind(session, caption, member(photo, "caption", PhotosPane::tr("Edit caption"), &Photo::caption));
    form->add(PhotosPane::tr("Caption"), caption, PhotosPane::tr("Printed below the picture."));

    auto *alternative = new QLineEdit;
    bind(
        session,
        alternative,
        member(
            photo,
            "alternativeText",
            PhotosPane::tr("Edit alternative text"),
            &Photo::alternativeText));
    form->add(
        PhotosPane::tr("Alternative text"),
        alternative,
        PhotosPane::tr("What the picture shows, for those who do not see it."));

    auto *credit = new QLineEdit;
    bind(session, credit, member(photo, "credit", PhotosPane::tr("Edit credit"), &Photo::credit));
    form->add(PhotosPane::tr("Credit"), credit);
    form->add(
        PhotosPane::tr("File"),
        new PictureField(session, photo),
        PhotosPane::tr("Copied into the folder beside the readout, so that both travel together."));
    form->addStretch();
    return form;
}

} // namespace

Pane *photosPane(Session &session)
{
    const QString edition = session.edition();
    return new ListPane(
        session,
        {
            .title = paneName(PaneKind::Photos),
            .help = PhotosPane::tr("In the order in which they are shown."),
            .empty = PhotosPane::tr(
                "No photo yet. A caption may be written before its picture arrives."),
            .prefix = u"editions/%1/photos"_s.arg(edition),
            .entries = [edition](const Readout &readout) { return entries(readout, edition); },
            .adders
            = {{PhotosPane::tr("Add photo"),
                [edition](Readout &readout, const QString &current, IdSource &ids) {
                    Photo photo;
                    photo.id = ids.fresh("photo"_L1);
                    insertAfter(editionFor(readout, edition).photos, current, photo);
                    return photo.id;
                }}},
            .remove =
                [edition](Readout &readout, const QString &id) {
                    removeById(editionFor(readout, edition).photos, id);
                },
            .move =
                [edition](Readout &readout, const QString &id, Step step) {
                    return moveById(editionFor(readout, edition).photos, id, step);
                },
            .form =
                [&session, edition](const QString &id) { return photoForm(session, edition, id); },
        });
}

} // namespace rapporteur
