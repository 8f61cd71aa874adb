// SPDX-License-Identifier: GPL-3.0-or-later
#include "webphoto.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

constexpr QByteArrayView secret = "SECRETPLACE 35.67N 139.74E";

// Red on the left, blue on the right, so that a turned picture shows it.
QImage twoHalves(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::blue);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width / 2; ++x)
            image.setPixel(x, y, qRgb(255, 0, 0));
    return image;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray segment(char marker, const QByteArray &body)
{
    const auto size = quint16(body.size() + 2);
    const std::array head{'\xFF', marker, char(size >> 8U), char(size & 0xFFU)};
    return QByteArray(head.data(), head.size()) + body;
}

// As a camera writes it that was held on its side, with what it knows of its place: a directory of
// one entry (orientation 6: turn it clockwise), then the place.
QByteArray fromCamera(QByteArray jpeg)
{
    const QByteArray place = secret.toByteArray();
    const QByteArray exif = QByteArray("Exif\0\0", 6)
                            + QByteArray::fromHex("4d4d002a00000008"
                                                  "0001"
                                                  "011200030000000100060000"
                                                  "00000000")
                            + place;
    return jpeg.insert(2, segment('\xE1', exif) + segment('\xFE', place));
}

QList<QSize> sizesOf(const WebPhoto &plan)
{
    QList<QSize> sizes;
    for (const WebPhoto::File &file : plan.files)
        sizes << file.size;
    return sizes;
}

} // namespace

class TestWebPhoto : public QObject
{
    Q_OBJECT

private slots:
    void comesInSizes_data();
    void comesInSizes();
    void turnsUpright();
    void leavesOutWhatCamerasWrite();
    void keepsTransparency();
    void readsWebP();
    void drawsInUsualColours();
    void sameBytes();
    void namesByContent();
    void refuses_data();
    void refuses();
    void refusesDamage();
};

void TestWebPhoto::comesInSizes_data()
{
    QTest::addColumn<QSize>("own");
    QTest::addColumn<QList<QSize>>("sizes");
    QTest::newRow("large") << QSize(3200, 1600)
                           << QList<QSize>{{480, 240}, {960, 480}, {1600, 800}};
    QTest::newRow("between") << QSize(1000, 500)
                             << QList<QSize>{{480, 240}, {960, 480}, {1000, 500}};
    QTest::newRow("as wide as one") << QSize(960, 640) << QList<QSize>{{480, 320}, {960, 640}};
    QTest::newRow("never enlarged") << QSize(320, 200) << QList<QSize>{{320, 200}};
    QTest::newRow("a line") << QSize(2000, 1) << QList<QSize>{{480, 1}, {960, 1}, {1600, 1}};
}

void TestWebPhoto::comesInSizes()
{
    QFETCH(QSize, own);
    const QByteArray photo = encoded(twoHalves(own.width(), own.height()), "jpg");
    const auto plan = planWebPhoto(photo, u"talks.jpg"_s);
    QVERIFY(plan);
    QTEST(sizesOf(*plan), "sizes");
    const auto files = renderWebPhoto(photo, *plan, u"talks.jpg"_s);
    QVERIFY(files);
    QCOMPARE(files->size(), plan->files.size());
    for (qsizetype i = 0; i < files->size(); ++i)
        QCOMPARE(QImage::fromData(files->at(i)).size(), plan->files.at(i).size);
}

void TestWebPhoto::turnsUpright()
{
    const QByteArray photo = fromCamera(encoded(twoHalves(1000, 500), "jpg"));
    const auto plan = planWebPhoto(photo, u"talks.jpg"_s);
    QVERIFY(plan);
    QCOMPARE(sizesOf(*plan), (QList<QSize>{{480, 960}, {500, 1000}}));
    const auto files = renderWebPhoto(photo, *plan, u"talks.jpg"_s);
    QVERIFY(files);
    const QImage image = QImage::fromData(files->front());
    QCOMPARE(image.size(), QSize(480, 960));
    QVERIFY(image.pixelColor(240, 100).red() > 200);  // what was left is above
    QVERIFY(image.pixelColor(240, 860).blue() > 200); // and what was right below
}

void TestWebPhoto::leavesOutWhatCamerasWrite()
{
    const QByteArray photo = fromCamera(encoded(twoHalves(600, 400), "jpg"));
    QVERIFY(photo.contains("Exif"));
    QImage texts = twoHalves(600, 400);
    texts.setText(u"Comment"_s, QString::fromLatin1(secret));
    for (const QByteArray &each : {photo, encoded(texts, "png")}) {
        QVERIFY(each.contains(secret));
        const auto plan = planWebPhoto(each, u"talks"_s);
        QVERIFY(plan);
        for (const QByteArray &file : *renderWebPhoto(each, *plan, u"talks"_s)) {
            for (const QByteArrayView word : {"Exif"_ba, secret.toByteArray(), "ICC"_ba, "tEXt"_ba})
                QVERIFY2(!file.contains(word), word.toByteArray().constData());
        }
    }
}

void TestWebPhoto::keepsTransparency()
{
    QImage seal(700, 700, QImage::Format_ARGB32);
    seal.fill(Qt::transparent);
    const QByteArray photo = encoded(seal, "png");
    const auto plan = planWebPhoto(photo, u"seal.png"_s);
    QVERIFY(plan);
    QCOMPARE(plan->media, u"image/png"_s);
    const auto files = renderWebPhoto(photo, *plan, u"seal.png"_s);
    QCOMPARE(QImage::fromData(files->front()).pixelColor(9, 9).alpha(), 0);
}

void TestWebPhoto::readsWebP()
{
    const QByteArray photo = encoded(twoHalves(1000, 500), "webp");
    QVERIFY(!photo.isEmpty());
    const auto plan = planWebPhoto(photo, u"talks.webp"_s);
    QVERIFY(plan);
    const auto files = renderWebPhoto(photo, *plan, u"talks.webp"_s);
    QVERIFY(files);
    const QImage image = QImage::fromData(files->front());
    QCOMPARE(image.size(), QSize(480, 240));
    QVERIFY(image.pixelColor(100, 100).red() > 200);
}

void TestWebPhoto::drawsInUsualColours()
{
    QImage wide(600, 400, QImage::Format_RGB32);
    wide.fill(QColor(0, 200, 0));
    wide.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
    const QByteArray photo = encoded(wide, "png");
    const auto plan = planWebPhoto(photo, u"talks.png"_s);
    const auto files = renderWebPhoto(photo, *plan, u"talks.png"_s);
    const QColor shown = QImage::fromData(files->front()).pixelColor(10, 10);
    QVERIFY2(shown.green() != 200 || shown.red() != 0, qPrintable(shown.name()));
}

void TestWebPhoto::sameBytes()
{
    const QByteArray photo = encoded(twoHalves(2000, 1000), "jpg");
    const auto plan = planWebPhoto(photo, u"talks.jpg"_s);
    QCOMPARE(*renderWebPhoto(photo, *plan, u"a"_s), *renderWebPhoto(photo, *plan, u"b"_s));
}

void TestWebPhoto::namesByContent()
{
    const auto one = planWebPhoto(encoded(twoHalves(500, 300), "jpg"), u"a"_s);
    const auto same = planWebPhoto(encoded(twoHalves(500, 300), "jpg"), u"b"_s);
    const auto other = planWebPhoto(encoded(twoHalves(500, 301), "jpg"), u"a"_s);
    QCOMPARE(*one, *same);
    QVERIFY(one->files.front().name != other->files.front().name);
    QVERIFY(one->files.front().name.endsWith(u"-480.jpg"_s));
}

void TestWebPhoto::refuses_data()
{
    QTest::addColumn<QByteArray>("photo");
    QTest::addColumn<QString>("message");
    // a JPEG whose frame header says that it has 60,000 × 60,000 pixels
    QByteArray bomb = encoded(twoHalves(16, 16), "jpg");
    bomb.replace(bomb.indexOf("\xFF\xC0") + 5, 4, QByteArray::fromHex("ea60ea60"));
    QTest::newRow("too large") << bomb << u"60000 × 60000"_s;
    QTest::newRow("nothing") << QByteArray() << u"neither"_s;
    QTest::newRow("drawing") << "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"_ba
                             << u"neither"_s;
    QTest::newRow("page") << "%PDF-1.7"_ba << u"neither"_s;
    QTest::newRow("beginning only") << "\xFF\xD8\xFF"_ba << u"cannot be read"_s;
}

void TestWebPhoto::refuses()
{
    QFETCH(QByteArray, photo);
    QFETCH(QString, message);
    const auto plan = planWebPhoto(photo, u"talks.jpg"_s);
    QVERIFY(!plan);
    QVERIFY2(plan.error().message.contains(message), qPrintable(plan.error().message));
    QVERIFY(plan.error().message.contains(u"talks.jpg"_s));
}

void TestWebPhoto::refusesDamage()
{
    QByteArray photo = encoded(twoHalves(600, 400), "png");
    photo.replace(60, 40, QByteArray(40, 'x'));
    const auto plan = planWebPhoto(photo, u"talks.png"_s);
    if (!plan)
        return;
    const auto files = renderWebPhoto(photo, *plan, u"talks.png"_s);
    QVERIFY(!files);
    QVERIFY(files.error().message.contains(u"talks.png"_s));
}

QTEST_GUILESS_MAIN(TestWebPhoto)
#include "tst_webphoto.moc"
