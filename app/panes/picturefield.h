// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens.h"
#include "session.h"

#include <QWidget>

class QLabel;

namespace rapporteur {

// Shows a photo small, and takes a file into the readout's media folder.
class PictureField : public QWidget
{
    Q_OBJECT

public:
    PictureField(Session &session, const Lens<Photo> &photo, QWidget *parent = nullptr);

    // Copies the picture and makes it the photo's.
    void take(const QString &file);

private:
    void choose();
    void sync();
    void refuse(const QString &why);

    Session &m_session;
    Lens<Photo> m_photo;
    QLabel *m_thumbnail;
    QLabel *m_words;
    QString m_shownFile;
};

} // namespace rapporteur
