// SPDX-License-Identifier: GPL-3.0-or-later
#include "embeddedpicture.h"

#include <QFile>
#include <QImageIOHandler>
#include <QImageReader>

#include <algorithm>
#include <array>

namespace rapporteur {

namespace {

struct PictureKind
{
    QByteArrayView begins;
    QByteArrayView alsoAt8;
    QByteArrayView media;
};

constexpr std::array kinds{
    PictureKind{"\xFF\xD8\xFF", {}, "image/jpeg"},
    PictureKind{"\x89PNG\r\n\x1A\n", {}, "image/png"},
    PictureKind{"RIFF", "WEBP", "image/webp"},
};

// By what is in the file: a name says nothing.
const PictureKind *kindOf(const QByteArray &bytes)
{
    const auto found = std::ranges::find_if(kinds, [&bytes](const PictureKind &kind) {
        return bytes.startsWith(kind.begins)
               && QByteArrayView(bytes).mid(8).startsWith(kind.alsoAt8);
    });
    return found == kinds.end() ? nullptr : &*found;
}

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
    const PictureKind *kind = kindOf(bytes);
    if (kind == nullptr)
        return std::nullopt;
    return EmbeddedPicture{
        .address = "data:" + kind->media.toByteArray() + ";base64," + bytes.toBase64(),
        .size = sizeOf(picture)};
}

} // namespace rapporteur
