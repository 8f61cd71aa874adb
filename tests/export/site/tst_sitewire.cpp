// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroomfolder.h"

#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::test;

// The files for news systems that lie beside the pages.
class TestSiteWire : public QObject
{
    Q_OBJECT

private slots:
    void lieBesideThePages();
    void leadToThePhotos();
    void leaveWithTheReadout();
    void unfitPageGoesWithoutOne();
};

namespace {

constexpr auto wire
    = R"("baseUrl": "https://www.example.org/", "wire": ["nitf", "ninjs", "newsml", "eml"])";

const QStringList suffixes{u".nitf.xml"_s, u".ninjs.json"_s, u".newsml.xml"_s, u".eml"_s};

} // namespace

void TestSiteWire::lieBesideThePages()
{
    const NewsroomSite room(wire);
    QVERIFY(room.add(u"visit.readout"_s, siteReadout(u"A visit"_s)));
    SUCCEEDS(report, publishSite(room.options()));
    const QMap<QString, QByteArray> files = room.files();
    for (const QString &suffix : suffixes) {
        QVERIFY2(files[u"en/2030/visit"_s + suffix].contains("A visit"), qPrintable(suffix));
        QVERIFY(files[u"en/2030/visit.html"_s].contains(
            "href=\"../../en/2030/visit" + suffix.toLatin1() + '"'));
        QVERIFY(changedPaths(*report).contains(u"+en/2030/visit"_s + suffix));
    }
}

void TestSiteWire::leadToThePhotos()
{
    const NewsroomSite room(wire);
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QVERIFY(room.writeFile(u"visit.media/a.png"_s, {}));
    QVERIFY(image.save(room.room() + u"/visit.media/a.png"_s));
    Photo photo;
    photo.id = u"p1"_s;
    photo.media.path = u"a.png"_s;
    Readout readout = siteReadout(u"A visit"_s);
    readout.editions.front().photos = {photo};
    QVERIFY(room.add(u"visit.readout"_s, readout));
    SUCCEEDS(report, publishSite(room.options()));
    const QMap<QString, QByteArray> files = room.files();
    const QStringList media = QStringList(files.keys()).filter(u"media/"_s);
    QCOMPARE(media.size(), 1);
    const QByteArray address = "\"https://www.example.org/" + media.front().toUtf8() + '"';
    for (const QString &suffix : suffixes.first(3))
        QVERIFY2(files[u"en/2030/visit"_s + suffix].contains(address), qPrintable(suffix));
}

void TestSiteWire::leaveWithTheReadout()
{
    const NewsroomSite room(wire);
    QVERIFY(room.add(u"visit.readout"_s, siteReadout(u"A visit"_s)));
    SUCCEEDS(first, publishSite(room.options()));
    QVERIFY(QFile::remove(room.room() + u"/visit.readout"_s));
    SUCCEEDS(second, publishSite(room.options()));
    for (const QString &suffix : suffixes) {
        QVERIFY(!room.files().contains(u"en/2030/visit"_s + suffix));
        QVERIFY(changedPaths(*second).contains(u"-en/2030/visit"_s + suffix));
    }
}

// Two of the formats cannot do without a date.
void TestSiteWire::unfitPageGoesWithoutOne()
{
    const NewsroomSite room(wire);
    Readout undated = siteReadout(u"A visit"_s);
    undated.release = {};
    QVERIFY(room.add(u"visit.readout"_s, undated));
    SUCCEEDS(report, publishSite(room.options()));
    QCOMPARE(report->published, 1);
    QCOMPARE(report->issues.size(), 2);
    const QStringList files = room.files().keys();
    QCOMPARE(files.filter(u"visit."_s).size(), 4);
    QCOMPARE(files.filter(u".newsml.xml"_s), QStringList());
}

QTEST_GUILESS_MAIN(TestSiteWire)
#include "tst_sitewire.moc"
