// SPDX-License-Identifier: GPL-3.0-or-later
#include "filefield.h"

#include "leadfocus.h"
#include "mediafiles.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace rapporteur {

FileField::FileField(Session &session, const Lens<Media> &media, QWidget *parent)
    : MediaField(media.path, parent)
    , m_session(session)
    , m_media(media)
{
    auto *button = new QPushButton(tr("Choose file…"));
    leadFocus(this, button);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(button);
    row->addWidget(words(), 1);
    connect(button, &QPushButton::clicked, this, &FileField::choose);
    connect(&m_session, &Session::changed, this, &FileField::sync);
    sync();
}

void FileField::choose()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Choose file"));
    if (!file.isEmpty())
        take(file);
}

void FileField::take(const QString &file)
{
    const Result<Media> media = takeIn(file, m_session.mediaFolder());
    if (!media) {
        refuse(media.error().message);
        return;
    }
    m_session.edit({.label = tr("Choose file"), .place = {objectName(), 0}}, [&](Readout &readout) {
        m_media.set(readout, *media);
    });
}

void FileField::sync()
{
    const Media media = m_media.get(m_session.readout());
    words()->setText(
        media.path.isEmpty()
            ? tr("No file yet.")
            : tr("%1, %2").arg(media.path, QLocale().formattedDataSize(media.bytes)));
}

} // namespace rapporteur
