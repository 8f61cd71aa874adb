// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lens.h"
#include "mediafield.h"

namespace rapporteur {

// Takes a file, chosen or dropped, into the readout's media folder.
class FileField : public MediaField
{
    Q_OBJECT

public:
    FileField(Session &session, const Lens<Media> &media, QWidget *parent = nullptr);

    void take(const QString &file) override;

private:
    void choose();
    void sync();

    Session &m_session;
    Lens<Media> m_media;
};

} // namespace rapporteur
