// SPDX-License-Identifier: GPL-3.0-or-later
#include "newsroom.h"
#include "newsroomfields.h"
#include "savefile.h"
#include "valuereader.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

class TestNewsroom : public QObject
{
    Q_OBJECT

private slots:
    void readsBack();
    void sampleIsInFixedForm();
    void refuses_data();
    void refuses();
    void schemaHasEveryMember();
    void foundUpwards();
    void worksWithoutFile();
};

namespace {

QByteArray with(const QByteArray &members)
{
    return R"({"format": "rapporteur-newsroom", "version": 1, )" + members + '}';
}

QJsonObject schema()
{
    const auto bytes = readFile(QStringLiteral(RESOURCES "/schema/newsroom.schema.json"), 1 << 20);
    return QJsonDocument::fromJson(bytes.value_or(QByteArray())).object();
}

template<typename T>
QStringList membersOf()
{
    QStringList names;
    for (const QLatin1StringView name : FieldReaders<T>::names)
        names += name;
    names.sort();
    return names;
}

} // namespace

void TestNewsroom::readsBack()
{
    Newsroom newsroom;
    newsroom.publisher.name = {u"Ministry"_s, {{u"fr"_s, u"Ministère"_s}}};
    newsroom.publisher.government = false;
    newsroom.baseUrl = u"https://www.example.org/a/"_s;
    newsroom.languages = {u"en"_s, u"zh-Hant"_s};
    newsroom.timeZone = u"Asia/Tokyo"_s;
    newsroom.addressPattern = u"{language}/{year}/{month}-{day}/{id}"_s;
    newsroom.houseProfiles = {u"mofa-japan-en"_s};
    newsroom.formats = {u"html"_s};
    newsroom.wire = {u"nitf"_s};
    newsroom.entriesPerPage = 10;
    newsroom.review = JsonNode(JsonNode::Kind::Object);
    const Result<Newsroom> again = readNewsroom(toJson(newsroom), u"n"_s);
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QVERIFY(*again == newsroom);
}

void TestNewsroom::sampleIsInFixedForm()
{
    const QString path = QStringLiteral(RESOURCES "/newsroom/newsroom.json");
    const QByteArray bytes = readFile(path, 1 << 20).value_or(QByteArray());
    const Result<Newsroom> newsroom = readNewsroom(bytes, u"newsroom.json"_s);
    QVERIFY2(newsroom, newsroom ? "" : qPrintable(newsroom.error().message));
    QCOMPARE(toJson(*newsroom), bytes);
}

void TestNewsroom::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message");
    QTest::newRow("no JSON") << "{"_ba << u"n, line 1, column 2: unexpected end of data"_s;
    QTest::newRow("no newsroom")
        << R"({"format": "rapporteur-readout", "version": 1})"_ba
        << u"n is not a newsroom: it must say \"format\": \"rapporteur-newsroom\" and \"version\": 1"_s;
    QTest::newRow("newer")
        << R"({"format": "rapporteur-newsroom", "version": 2})"_ba
        << u"n has version 2, and this program reads up to version 1; use a newer "
           "Rapporteur"_s;
    QTest::newRow("unknown member")
        << with(R"("adress": "x")") << u"n: adress: there is no such member here"_s;
    QTest::newRow("wrong type") << with(R"("publisher": {"name": "x"})")
                                << u"n: publisher.name: an object is expected here"_s;
    QTest::newRow("address") << with(R"("baseUrl": "ftp://x"  )")
                             << u"n: baseUrl: an address like https://www.example.gov/readouts/ is "
                                "expected here"_s;
    QTest::newRow("language") << with(R"("languages": ["en", "e n"])")
                              << u"n: languages[1]: “e n” is not a language tag"_s;
    QTest::newRow("zone") << with(R"("timeZone": "Mars/Base")")
                          << u"n: timeZone: “Mars/Base” is not the name of a time zone"_s;
    QTest::newRow("pattern leaves")
        << with(R"("addressPattern": "../{name}")")
        << u"n: addressPattern: letters, digits, - and _ may stand in it, "
           "and / between its parts"_s;
    QTest::newRow("pattern for one")
        << with(R"("addressPattern": "{year}")")
        << u"n: addressPattern: {name} or {id} must stand in it, or all pages had one address"_s;
    QTest::newRow("pattern word")
        << with(R"("addressPattern": "{title}/{name}")")
        << u"n: addressPattern: “title” is none of language, year, month, day, name, id"_s;
    QTest::newRow("templates")
        << with(R"("templates": "/etc")")
        << u"n: templates: a path below the newsroom's folder is expected here"_s;
    QTest::newRow("no pages") << with(R"("formats": ["pdf"])")
                              << u"n: formats: a site has pages: html must be among them"_s;
    QTest::newRow("profile") << with(R"("houseProfiles": ["x"])")
                             << u"n: houseProfiles[0]: there is no house profile “x”"_s;
    QTest::newRow("wire") << with(R"("wire": ["fax"])")
                          << u"n: wire[0]: “fax” is none of nitf, ninjs, newsml, eml"_s;
}

void TestNewsroom::refuses()
{
    QFETCH(QByteArray, bytes);
    const Result<Newsroom> newsroom = readNewsroom(bytes, u"n"_s);
    QVERIFY(!newsroom);
    QTEST(newsroom.error().message, "message");
}

void TestNewsroom::schemaHasEveryMember()
{
    QStringList members = membersOf<Newsroom>() + QStringList{u"format"_s, u"version"_s};
    members.sort();
    QCOMPARE(schema()[u"properties"_s].toObject().keys(), members);
    const QJsonObject publisher = schema()[u"$defs"_s].toObject()[u"Publisher"_s].toObject();
    QCOMPARE(publisher[u"properties"_s].toObject().keys(), membersOf<Publisher>());
}

void TestNewsroom::foundUpwards()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"a/b"_s));
    const QByteArray bytes = with(R"("timeZone": "Asia/Tokyo")");
    QVERIFY(saveFile(folder.filePath(u"newsroom.json"_s), bytes));
    QVERIFY(saveFile(folder.filePath(u"a/b/c.readout"_s), "x"));
    for (const QString &start : {u"."_s, u"a/b"_s, u"a/b/c.readout"_s}) {
        const Result<NewsroomFolder> found = findNewsroom(folder.filePath(start));
        QVERIFY(found);
        QCOMPARE(QDir(found->path), QDir(folder.path()));
        QCOMPARE(found->newsroom.timeZone, u"Asia/Tokyo"_s);
    }
}

void TestNewsroom::worksWithoutFile()
{
    const QTemporaryDir folder;
    const Result<NewsroomFolder> found = findNewsroom(folder.path());
    QVERIFY(found);
    QVERIFY(found->newsroom == Newsroom());
    QVERIFY(!findNewsroom(folder.filePath(u"nothing"_s)));
}

QTEST_GUILESS_MAIN(TestNewsroom)
#include "tst_newsroom.moc"
