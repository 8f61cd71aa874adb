// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldgroup.h"
#include "lens.h"

class QLabel;

namespace rapporteur {

// Takes a file, chosen or dropped, into the readout's media folder.
class FileField : public FieldGroup
{
    Q_OBJECT

public:
    FileField(Session &session, const Lens<Media> &media, QWidget *parent = nullptr);

    void take(const QString &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void sync();
    void refuse(const QString &why);

    Session &m_session;
    Lens<Media> m_media;
    QLabel *m_words;
};

} // namespace rapporteur
