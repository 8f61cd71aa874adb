// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturefield.h"

#include "form.h"
#include "mediafiles.h"
#include "mediapath.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr QSize thumbnailSize(160, 110);

QPixmap thumbnail(const QString &file)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    reader.setScaledSize(reader.size().scaled(thumbnailSize, Qt::KeepAspectRatio));
    return QPixmap::fromImageReader(&reader);
}

QSize shownSize(const QString &file)
{
    const QImageReader reader(file);
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    return turned ? reader.size().transposed() : reader.size();
}

} // namespace

PictureField::PictureField(Session &session, const Lens<Photo> &photo, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_photo(photo)
    , m_thumbnail(new QLabel)
    , m_words(helpLabel({}))
{
    setObjectName(photo.path + u"/media"_s);
    auto *button = new QPushButton(tr("Choose picture…"));
    setFocusProxy(button);
    auto *side = new QVBoxLayout;
    side->addWidget(button, 0, Qt::AlignLeft);
    side->addWidget(m_words);
    side->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_thumbnail);
    row->addLayout(side, 1);
    connect(button, &QPushButton::clicked, this, &PictureField::choose);
    connect(&m_session, &Session::changed, this, &PictureField::sync);
    sync();
}

void PictureField::choose()
{
    if (m_session.path().isEmpty()) {
        refuse(tr("Save the readout first: its pictures lie in a folder beside it."));
        return;
    }
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Choose picture"), {}, tr("Pictures (*.jpg *.jpeg *.png)"));
    if (!file.isEmpty())
        take(file);
}

void PictureField::take(const QString &file)
{
    const QSize size = shownSize(file);
    if (!size.isValid()) {
        refuse(tr("%1 cannot be read as a picture.").arg(QFileInfo(file).fileName()));
        return;
    }
    const Result<Media> media = takeIn(file, mediaFolderOf(m_session.path()));
    if (!media) {
        refuse(media.error().message);
        return;
    }
    m_session
        .edit({.label = tr("Choose picture"), .place = {objectName(), 0}}, [&](Readout &readout) {
            Photo photo = m_photo.get(readout);
            photo.media = *media;
            photo.width = size.width();
            photo.height = size.height();
            m_photo.set(readout, photo);
        });
}

void PictureField::refuse(const QString &why)
{
    m_words->setText(why);
}

void PictureField::sync()
{
    const QString path = m_photo.get(m_session.readout()).media.path;
    const QString file = path.isEmpty() ? QString()
                                        : mediaFile(mediaFolderOf(m_session.path()), path);
    if (file == m_shownFile && !m_words->text().isEmpty())
        return;
    m_shownFile = file;
    m_thumbnail->setPixmap(file.isEmpty() ? QPixmap() : thumbnail(file));
    m_thumbnail->setVisible(!m_thumbnail->pixmap().isNull());
    m_words->setText(path.isEmpty() ? tr("No file yet; only the caption is printed.") : path);
}

} // namespace rapporteur
