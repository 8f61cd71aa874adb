// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "fieldgroup.h"
#include "lens.h"

class QLabel;

namespace rapporteur {

// The photo with this picture, copied into the media folder.
Result<Photo> withPicture(Photo photo, const QString &file, const QString &mediaFolder);

// Shows a photo small, and takes a file or a picture from the clipboard into the media folder.
class PictureField : public FieldGroup
{
    Q_OBJECT

public:
    PictureField(Session &session, const Lens<Photo> &photo, QWidget *parent = nullptr);

    // Copies the picture and makes it the photo's.
    void take(const QString &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void paste();
    void sync();
    void refuse(const QString &why);

    Session &m_session;
    Lens<Photo> m_photo;
    QLabel *m_thumbnail;
    QLabel *m_words;
    QString m_shownFile;
};

} // namespace rapporteur
