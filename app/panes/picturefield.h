// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "lens.h"
#include "mediafield.h"

namespace rapporteur {

// The photo with this picture, copied into the media folder.
Result<Photo> withPicture(Photo photo, const QString &file, const QString &mediaFolder);

// Shows a photo small, and takes a file or a picture from the clipboard into the media folder.
class PictureField : public MediaField
{
    Q_OBJECT

public:
    PictureField(Session &session, const Lens<Photo> &photo, QWidget *parent = nullptr);

    // Copies the picture and makes it the photo's.
    void take(const QString &file) override;

private:
    void choose();
    void paste();
    void sync();

    Session &m_session;
    Lens<Photo> m_photo;
    QLabel *m_thumbnail;
    QString m_shownFile;
};

} // namespace rapporteur
