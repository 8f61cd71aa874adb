// SPDX-License-Identifier: GPL-3.0-or-later
#include "jpegfile.h"

#include <QtEndian>

namespace rapporteur::pdf {

namespace {

constexpr uchar startOfImage = 0xD8;
constexpr uchar startOfScan = 0xDA;
constexpr uchar firstApplication = 0xE0;
constexpr uchar exifApplication = 0xE1;
constexpr uchar adobeApplication = 0xEE; // says how colours are coded
constexpr uchar lastApplication = 0xEF;
constexpr uchar comment = 0xFE;

// The numbers of an Exif block, in the byte order that it names.
class ExifNumbers
{
public:
    explicit ExifNumbers(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_little(bytes.startsWith("II"))
    {}

    quint32 at(qsizetype offset, int size) const
    {
        if (offset < 0 || offset + size > m_bytes.size())
            return 0;
        quint32 value = 0;
        for (int i = 0; i < size; ++i) {
            const auto byte = uchar(m_bytes[offset + (m_little ? size - 1 - i : i)]);
            value = value << 8U | byte;
        }
        return value;
    }

private:
    QByteArrayView m_bytes;
    bool m_little;
};

int exifOrientation(QByteArrayView segment)
{
    constexpr quint32 orientationTag = 0x0112;
    if (!segment.startsWith(QByteArrayView("Exif\0\0", 6)))
        return 1;
    const ExifNumbers numbers(segment.sliced(6));
    const auto directory = qsizetype(numbers.at(4, 4));
    const auto count = qsizetype(numbers.at(directory, 2));
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype entry = directory + 2 + 12 * i;
        if (numbers.at(entry, 2) == orientationTag) {
            const auto orientation = int(numbers.at(entry + 8, 2));
            return orientation >= 1 && orientation <= 8 ? orientation : 1;
        }
    }
    return 1;
}

bool isFrame(uchar marker)
{
    return marker >= 0xC0 && marker <= 0xC2; // baseline, extended and progressive, Huffman coded
}

bool isBallast(uchar marker)
{
    return (marker > firstApplication && marker <= lastApplication && marker != adobeApplication)
           || marker == comment;
}

void readFrame(JpegFile &jpeg, QByteArrayView segment)
{
    if (segment.size() >= 6 && segment[0] == 8) {
        jpeg.height = qFromBigEndian<quint16>(segment.data() + 1);
        jpeg.width = qFromBigEndian<quint16>(segment.data() + 3);
        jpeg.components = uchar(segment[5]);
    }
}

void readSegment(JpegFile &jpeg, uchar marker, QByteArrayView segment)
{
    if (isFrame(marker))
        readFrame(jpeg, segment);
    else if (marker == exifApplication)
        jpeg.orientation = exifOrientation(segment);
}

bool isUsable(const JpegFile &jpeg)
{
    return jpeg.width > 0 && jpeg.height > 0
           && (jpeg.components == 1 || jpeg.components == 3 || jpeg.components == 4);
}

} // namespace

std::optional<JpegFile> readJpeg(const QByteArray &file)
{
    const QByteArrayView all(file);
    if (all.size() < 4 || uchar(all[0]) != 0xFF || uchar(all[1]) != startOfImage)
        return {};
    JpegFile jpeg;
    jpeg.bytes.reserve(file.size());
    jpeg.bytes.append(all.first(2));
    for (qsizetype at = 2; at + 4 <= all.size() && uchar(all[at]) == 0xFF;) {
        const auto marker = uchar(all[at + 1]);
        const qsizetype length = 2 + qFromBigEndian<quint16>(all.data() + at + 2);
        if (marker == startOfScan) {
            jpeg.bytes.append(all.sliced(at));
            return isUsable(jpeg) ? std::optional(std::move(jpeg)) : std::nullopt;
        }
        if (length < 4 || at + length > all.size())
            return {};
        readSegment(jpeg, marker, all.sliced(at + 4, length - 4));
        if (!isBallast(marker))
            jpeg.bytes.append(all.sliced(at, length));
        at += length;
    }
    return {};
}

} // namespace rapporteur::pdf
