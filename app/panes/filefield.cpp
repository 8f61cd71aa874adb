// SPDX-License-Identifier: GPL-3.0-or-later
#include "filefield.h"

#include "announce.h"
#include "form.h"
#include "mediafiles.h"
#include "mediapath.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>

namespace rapporteur {

FileField::FileField(Session &session, const Lens<Media> &media, QWidget *parent)
    : FieldGroup(parent)
    , m_session(session)
    , m_media(media)
    , m_words(helpLabel({}))
{
    setObjectName(media.path);
    setAcceptDrops(true);
    auto *button = new QPushButton(tr("Choose file…"));
    setFocusProxy(button);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(button);
    row->addWidget(m_words, 1);
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
    if (m_session.path().isEmpty()) {
        refuse(tr("Save the readout first: its files lie in a folder beside it."));
        return;
    }
    const Result<Media> media = takeIn(file, mediaFolderOf(m_session.path()));
    if (!media) {
        refuse(media.error().message);
        return;
    }
    m_session.edit({.label = tr("Choose file"), .place = {objectName(), 0}}, [&](Readout &readout) {
        m_media.set(readout, *media);
    });
}

void FileField::refuse(const QString &why)
{
    m_words->setText(why);
    announce(this, why);
}

void FileField::sync()
{
    const Media media = m_media.get(m_session.readout());
    m_words->setText(
        media.path.isEmpty()
            ? tr("No file yet.")
            : tr("%1, %2").arg(media.path, QLocale().formattedDataSize(media.bytes)));
}

void FileField::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->urls().value(0).isLocalFile())
        event->acceptProposedAction();
}

void FileField::dropEvent(QDropEvent *event)
{
    take(event->mimeData()->urls().value(0).toLocalFile());
    event->acceptProposedAction();
}

} // namespace rapporteur
