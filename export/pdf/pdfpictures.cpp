// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfpictures.h"

#include "deflate.h"
#include "jpegfile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QImageReader>

namespace rapporteur::pdf {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 64LL << 20U;
constexpr qint64 mostPixels = 100'000'000;

std::unexpected<Error> unreadable(const QString &path, const QString &why)
{
    return fail(
        Error::Kind::Read,
        QCoreApplication::translate("Pdf", "The picture %1 is left out: %2").arg(path, why));
}

EncodedPicture passedThrough(JpegFile jpeg)
{
    EncodedPicture picture;
    picture.bytes = std::move(jpeg.bytes);
    picture.width = jpeg.width;
    picture.height = jpeg.height;
    picture.grey = jpeg.components == 1;
    picture.orientation = jpeg.orientation;
    return picture;
}

// Alpha would be transparency, which readers on paper do not have: white shows through instead.
QImage flattened(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_RGB888);
    QImage opaque = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < opaque.height(); ++y) {
        auto *const line = reinterpret_cast<QRgb *>(opaque.scanLine(y));
        for (int x = 0; x < opaque.width(); ++x) {
            const int alpha = qAlpha(line[x]);
            const auto over = [alpha](int c) {
                return (c * alpha + 255 * (255 - alpha) + 127) / 255;
            };
            line[x] = qRgb(over(qRed(line[x])), over(qGreen(line[x])), over(qBlue(line[x])));
        }
    }
    return opaque.convertToFormat(QImage::Format_RGB888);
}

// Rows with PNG's "Up" prediction (ISO 32000-1, 7.4.4.4).
QByteArray predictedRows(const QImage &image)
{
    const qsizetype width = qsizetype(image.width())
                            * (image.format() == QImage::Format_Grayscale8 ? 1 : 3);
    QByteArray rows;
    rows.reserve((width + 1) * image.height());
    QByteArray above(width, '\0');
    for (int y = 0; y < image.height(); ++y) {
        const QByteArray line(reinterpret_cast<const char *>(image.constScanLine(y)), width);
        rows.append('\2');
        for (qsizetype x = 0; x < width; ++x)
            rows.append(char(line[x] - above[x]));
        above = line;
    }
    return rows;
}

EncodedPicture deflated(const QImage &image)
{
    EncodedPicture picture;
    picture.grey = image.isGrayscale() && !image.hasAlphaChannel();
    const QImage flat = picture.grey ? image.convertToFormat(QImage::Format_Grayscale8)
                                     : flattened(image);
    picture.coding = EncodedPicture::Coding::Deflate;
    picture.bytes = deflate(predictedRows(flat));
    picture.width = flat.width();
    picture.height = flat.height();
    return picture;
}

Result<EncodedPicture> decoded(QByteArray file, const QString &path)
{
    QBuffer buffer(&file);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (qint64(size.width()) * size.height() > mostPixels)
        return unreadable(path, QCoreApplication::translate("Pdf", "it has too many pixels."));
    const QImage image = reader.read();
    if (image.isNull())
        return unreadable(path, reader.errorString());
    return deflated(image);
}

} // namespace

Result<EncodedPicture> readPicture(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    if (file.size() > largestFile) {
        return unreadable(path, QCoreApplication::translate("Pdf", "the file is larger than 64 MB."));
    }
    QByteArray bytes = file.readAll();
    std::optional<JpegFile> jpeg = readJpeg(bytes);
    if (jpeg && qint64(jpeg->width) * jpeg->height > mostPixels)
        return unreadable(path, QCoreApplication::translate("Pdf", "it has too many pixels."));
    if (jpeg && jpeg->components != 4)
        return passedThrough(*std::move(jpeg));
    return decoded(std::move(bytes), path);
}

int Pictures::load(const QString &path, const QString &place)
{
    if (const auto known = m_indexes.constFind(path); known != m_indexes.constEnd())
        return *known;
    Result<EncodedPicture> picture = readPicture(path);
    if (!picture) {
        m_issues.append(
            Issue{Issue::Severity::Warning, u"pdf-picture"_s, place, picture.error().message});
        return m_indexes[path] = -1;
    }
    m_pictures.append(*std::move(picture));
    return m_indexes[path] = int(m_pictures.size()) - 1;
}

} // namespace rapporteur::pdf
