// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturefield.h"

#include "leadfocus.h"
#include "mediafiles.h"
#include "mediapath.h"
#include "wraplayout.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImageReader>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QVBoxLayout>

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

Result<Photo> withPicture(Photo photo, const QString &file, const QString &mediaFolder)
{
    const QSize size = shownSize(file);
    if (!size.isValid())
        return fail(
            Error::Kind::Read,
            PictureField::tr("%1 cannot be read as a picture.").arg(QFileInfo(file).fileName()));
    const Result<Media> media = takeIn(file, mediaFolder);
    if (!media)
        return std::unexpected(media.error());
    photo.media = *media;
    photo.width = size.width();
    photo.height = size.height();
    return photo;
}

PictureField::PictureField(Session &session, const Lens<Photo> &photo, QWidget *parent)
    : MediaField(photo.path + u"/media"_s, parent)
    , m_session(session)
    , m_photo(photo)
    , m_thumbnail(new QLabel)
{
    auto *button = new QPushButton(tr("Choose picture…"));
    auto *paste = new QPushButton(tr("Paste picture"));
    leadFocus(this, button);
    m_thumbnail->setAccessibleName(tr("Picture"));
    auto *row = new WrapLayout;
    row->addWidget(m_thumbnail);
    row->addWidget(button);
    row->addWidget(paste);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(words());
    connect(button, &QPushButton::clicked, this, &PictureField::choose);
    connect(paste, &QPushButton::clicked, this, &PictureField::paste);
    connect(&m_session, &Session::changed, this, &PictureField::sync);
    sync();
}

void PictureField::choose()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Choose picture"), {}, tr("Pictures (*.jpg *.jpeg *.png)"));
    if (!file.isEmpty())
        take(file);
}

void PictureField::paste()
{
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    if (const QUrl url = clipboard->urls().value(0); url.isLocalFile()) {
        take(url.toLocalFile());
        return;
    }
    const auto image = clipboard->imageData().value<QImage>();
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"picture.png"_s);
    if (image.isNull() || !image.save(file))
        refuse(tr("There is no picture on the clipboard."));
    else
        take(file);
}

void PictureField::take(const QString &file)
{
    const Photo before = m_photo.get(m_session.readout());
    const Result<Photo> photo = withPicture(before, file, m_session.mediaFolder());
    if (!photo) {
        refuse(photo.error().message);
        return;
    }
    m_session
        .edit({.label = tr("Choose picture"), .place = {objectName(), 0}}, [&](Readout &readout) {
            m_photo.set(readout, *photo);
        });
}

void PictureField::sync()
{
    const QString path = m_photo.get(m_session.readout()).media.path;
    const QString file = path.isEmpty() ? QString() : mediaFile(m_session.mediaFolder(), path);
    if (file == m_shownFile && !words()->text().isEmpty())
        return;
    m_shownFile = file;
    m_thumbnail->setPixmap(file.isEmpty() ? QPixmap() : thumbnail(file));
    m_thumbnail->setVisible(!m_thumbnail->pixmap().isNull());
    words()->setText(path.isEmpty() ? tr("No file yet; only the caption is printed.") : path);
}

} // namespace rapporteur
