// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeddedpicture.h"

#include "picturekind.h"

#include <QFile>
#include <QImageIOHandler>
#include <QImageReader>

namespace rapporteur {

namespace {

QSize sizeOf(const Picture &picture)
{
    if (picture.width > 0 && picture.height > 0)
        return {picture.width, picture.height};
    const QImageReader reader(picture.path);
    const QSize size = reader.size();
    return reader.transformation().testFlag(QImageIOHandler::TransformationRotate90)
               ? size.transposed()
               : size;
}

} // namespace

std::optional<EmbeddedPicture> embedded(const Picture &picture)
{
    QFile file(picture.path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.readAll();
    const PictureKind *kind = pictureKindOf(bytes);
    if (kind == nullptr)
        return std::nullopt;
    return EmbeddedPicture{
        .address = "data:" + QByteArray(kind->media) + ";base64," + bytes.toBase64(),
        .size = sizeOf(picture)};
}

} // namespace rapporteur
