// SPDX-License-Identifier: GPL-3.0-or-later
#include "webphoto.h"

#include "picturekind.h"
#include "sha256.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImageReader>
#include <QImageWriter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr std::array widths{480, 960, 1600};
constexpr qsizetype digestDigits = 24;
constexpr int quality = 82;
constexpr int dotsPerMeter = 2835; // 72 dpi: what else would be the screen's, which differs
constexpr qint64 mostPixels = 64'000'000;

struct Photos
{
    Q_DECLARE_TR_FUNCTIONS(rapporteur::Photos)
};

// Opens the bytes by what they are, and as nothing else.
struct Reading
{
    explicit Reading(const QByteArray &photo, const PictureKind &kind)
    {
        buffer.setData(photo);
        buffer.open(QIODevice::ReadOnly);
        reader.setAutoDetectImageFormat(false);
        reader.setFormat(kind.format);
        reader.setDevice(&buffer);
        reader.setAutoTransform(true);
        lies = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    }

    QSize upright() const { return lies ? reader.size().transposed() : reader.size(); }

    QBuffer buffer;
    QImageReader reader;
    bool lies = false; // the file has width and height exchanged
};

// JPEG stays so; the others keep what may be transparent.
const char *formatFor(const PictureKind &kind)
{
    return qstrcmp(kind.format, "jpg") == 0 ? "jpg" : "png";
}

QString fileName(const QByteArray &photo, int width, const char *suffix)
{
    return QString::fromLatin1(sha256Of(photo).first(digestDigits)) + u'-' + QString::number(width)
           + u'.' + QLatin1StringView(suffix);
}

// The usual widths below the photo's own, and its own if it is not wider than they are.
QList<int> widthsFor(int own)
{
    QList<int> chosen;
    std::ranges::copy_if(widths, std::back_inserter(chosen), [own](int width) {
        return width < own;
    });
    if (own <= widths.back())
        chosen << own;
    return chosen;
}

// The pixels alone: no text, no profile, no resolution of a screen.
QImage bare(const QImage &image)
{
    const bool hasAlpha = image.hasAlphaChannel();
    const QImage drawn = image.convertToFormat(
        hasAlpha ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    QImage pixels(drawn.size(), drawn.format());
    for (int row = 0; row < drawn.height(); ++row)
        std::copy_n(drawn.constScanLine(row), drawn.bytesPerLine(), pixels.scanLine(row));
    pixels.setDotsPerMeterX(dotsPerMeter);
    pixels.setDotsPerMeterY(dotsPerMeter);
    return pixels;
}

QImage inUsualColours(const QImage &image)
{
    const QColorSpace space = image.colorSpace();
    const bool isUsual = !space.isValid() || space == QColorSpace(QColorSpace::SRgb);
    const QImage converted = isUsual ? image : image.convertedToColorSpace(QColorSpace::SRgb);
    return converted.isNull() ? image : converted;
}

Result<QByteArray> written(const QImage &image, const QString &media, const QString &name)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, media == "image/jpeg"_L1 ? "jpg" : "png");
    writer.setQuality(media == "image/jpeg"_L1 ? quality : -1);
    writer.setOptimizedWrite(true);
    writer.setProgressiveScanWrite(true);
    if (!buffer.open(QIODevice::WriteOnly) || !writer.write(image))
        return fail(
            Error::Kind::Write,
            Photos::tr("%1 could not be made smaller: %2").arg(name, writer.errorString()));
    return bytes;
}

} // namespace

Result<WebPhoto> planWebPhoto(const QByteArray &photo, const QString &name)
{
    const PictureKind *kind = pictureKindOf(photo);
    if (!kind)
        return fail(
            Error::Kind::Invalid,
            Photos::tr("%1 is neither a JPEG, a PNG nor a WebP picture; choose another file.")
                .arg(name));
    const QSize size = Reading(photo, *kind).upright();
    if (size.isEmpty())
        return fail(
            Error::Kind::Invalid,
            Photos::tr("%1 cannot be read as a picture; choose another file.").arg(name));
    if (qint64(size.width()) * size.height() > mostPixels)
        return fail(
            Error::Kind::Invalid,
            Photos::tr("%1 has %2 × %3 pixels; choose a photo with at most %4 million.")
                .arg(name)
                .arg(size.width())
                .arg(size.height())
                .arg(mostPixels / 1'000'000));
    const char *format = formatFor(*kind);
    WebPhoto
        plan{.media = qstrcmp(format, "jpg") == 0 ? u"image/jpeg"_s : u"image/png"_s, .files = {}};
    for (const int width : widthsFor(size.width())) {
        const double height = double(size.height()) * width / size.width();
        plan.files << WebPhoto::File{
            .name = fileName(photo, width, format), .size = {width, std::max(qRound(height), 1)}};
    }
    return plan;
}

Result<QList<QByteArray>> renderWebPhoto(
    const QByteArray &photo, const WebPhoto &plan, const QString &name)
{
    const PictureKind *kind = pictureKindOf(photo);
    Q_ASSERT(kind && !plan.files.isEmpty());
    Reading reading(photo, *kind);
    const QSize largest = plan.files.back().size;
    reading.reader.setScaledSize(reading.lies ? largest.transposed() : largest);
    QImage image = reading.reader.read();
    if (image.isNull())
        return fail(
            Error::Kind::Invalid,
            Photos::tr("%1 cannot be read as a picture: %2").arg(name, reading.reader.errorString()));
    image = bare(inUsualColours(image));
    QList<QByteArray> files;
    for (auto file = plan.files.rbegin(); file != plan.files.rend(); ++file) {
        image = image.scaled(file->size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        const Result<QByteArray> bytes = written(bare(image), plan.media, name);
        if (!bytes)
            return std::unexpected(bytes.error());
        files.prepend(*bytes);
    }
    return files;
}

} // namespace rapporteur
