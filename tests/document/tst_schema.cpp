// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentjson.h"
#include "digest.h"
#include "enumnames.h"
#include "randomreadout.h"
#include "readoutfields.h"
#include "readoutfile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

constexpr quint32 randomReadouts = 60;

QJsonObject schemaParts()
{
    const auto bytes = readFile(QStringLiteral(SCHEMA_FOLDER "/readout.schema.json"), 1'000'000);
    return QJsonDocument::fromJson(bytes.value_or(QByteArray()))[u"$defs"_s].toObject();
}

template<typename T>
QStringList fieldNames()
{
    QStringList names;
    const T unset;
    forEachField(unset, [&](const char *name, const auto &) { names << QLatin1StringView(name); });
    names.sort();
    return names;
}

template<typename Enum>
QStringList enumWords()
{
    QStringList words;
    for (const EnumName<Enum> &entry : EnumNames<Enum>::all)
        words << QLatin1StringView(entry.name);
    return words;
}

QStringList schemaWords(const QString &type, const QString &member)
{
    const QJsonObject properties = schemaParts()[type][u"properties"_s].toObject();
    return properties[member][u"enum"_s].toVariant().toStringList();
}

// The validator's complaints about the files of a folder, one a line, by python3-jsonschema.
QString complaints(const QString &folder)
{
    QProcess python;
    python.start(
        u"python3"_s,
        {QStringLiteral(SCHEMA_FOLDER "/../../tests/document/validate.py"),
         QStringLiteral(SCHEMA_FOLDER "/readout.schema.json"),
         folder});
    python.waitForFinished(240'000);
    return QString::fromUtf8(python.readAllStandardOutput() + python.readAllStandardError());
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private slots:
    void hasEveryField_data();
    void hasEveryField();
    void hasEveryWord();
    void randomReadoutsReadBack();
    void randomReadoutsValidate();
    void brokenFilesAreRefused_data();
    void brokenFilesAreRefused();
    void brokenFilesDoNotValidate();
    void samplesAreInFixedForm();
};

void TestSchema::hasEveryField_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("fields");

    QTest::newRow("Mark") << u"Mark"_s << fieldNames<Mark>();
    QTest::newRow("Text") << u"Text"_s << fieldNames<Text>();
    QTest::newRow("Media") << u"Media"_s << fieldNames<Media>();
    QTest::newRow("Photo") << u"Photo"_s << fieldNames<Photo>();
    QTest::newRow("Numbering") << u"Numbering"_s << fieldNames<Numbering>();
    QTest::newRow("Block") << u"Block"_s << fieldNames<Block>();
    QTest::newRow("Moment") << u"Moment"_s << fieldNames<Moment>();
    QTest::newRow("Translation") << u"Translation"_s << fieldNames<Translation>();
    QTest::newRow("Wording") << u"Wording"_s << fieldNames<Wording>();
    QTest::newRow("PersonName") << u"PersonName"_s << fieldNames<PersonName>();
    QTest::newRow("Participant") << u"Participant"_s << fieldNames<Participant>();
    QTest::newRow("Side") << u"Side"_s << fieldNames<Side>();
    QTest::newRow("Duration") << u"Duration"_s << fieldNames<Duration>();
    QTest::newRow("Event") << u"Event"_s << fieldNames<Event>();
    QTest::newRow("Link") << u"Link"_s << fieldNames<Link>();
    QTest::newRow("LinkGroup") << u"LinkGroup"_s << fieldNames<LinkGroup>();
    QTest::newRow("Attachment") << u"Attachment"_s << fieldNames<Attachment>();
    QTest::newRow("Contact") << u"Contact"_s << fieldNames<Contact>();
    QTest::newRow("Edition") << u"Edition"_s << fieldNames<Edition>();
    QTest::newRow("Correction") << u"Correction"_s << fieldNames<Correction>();
    QTest::newRow("Withdrawal") << u"Withdrawal"_s << fieldNames<Withdrawal>();
    QTest::newRow("LeftOver") << u"LeftOver"_s << fieldNames<LeftOver>();
    QTest::newRow("Readout") << u"Readout"_s << fieldNames<Readout>();
}

void TestSchema::hasEveryField()
{
    QFETCH(QString, type);
    const QJsonObject part = schemaParts()[type].toObject();
    QTEST(part[u"properties"_s].toObject().keys(), "fields");
    QCOMPARE(part[u"additionalProperties"_s], QJsonValue(false));
}

void TestSchema::hasEveryWord()
{
    QCOMPARE(schemaWords(u"Mark"_s, u"kind"_s), enumWords<Mark::Kind>());
    QCOMPARE(schemaWords(u"Block"_s, u"kind"_s), enumWords<BlockKind>());
    QCOMPARE(schemaWords(u"PersonName"_s, u"order"_s), enumWords<NameOrder>());
    QCOMPARE(schemaWords(u"Participant"_s, u"role"_s), enumWords<Participant::Role>());
    QCOMPARE(schemaWords(u"Event"_s, u"kind"_s), enumWords<Event::Kind>());
    QCOMPARE(schemaWords(u"Edition"_s, u"kind"_s), enumWords<Edition::Kind>());
    QCOMPARE(schemaWords(u"Correction"_s, u"weight"_s), enumWords<Correction::Weight>());
    QCOMPARE(
        schemaParts()[u"direction"_s][u"enum"_s].toVariant().toStringList(), enumWords<Direction>());
}

void TestSchema::randomReadoutsReadBack()
{
    for (quint32 seed = 0; seed < 10 * randomReadouts; ++seed) {
        const ReadoutFile file{test::randomReadout(seed), {}, {}};
        const QByteArray bytes = toJson(file);
        const Result<ReadoutFile> again = readReadout(bytes, QString::number(seed));
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QVERIFY2(*again == file, qPrintable(QString::number(seed)));
        QCOMPARE(toJson(*again), bytes);
        QCOMPARE(canonicalForm(file.content), toCanonicalJson(contentNode(file.content)));
        QCOMPARE(canonicalForm(again->content), canonicalForm(file.content));
    }
}

// The validator is Python's, and so are the canonical forms that the digests are compared with.
void TestSchema::randomReadoutsValidate()
{
    const QTemporaryDir folder;
    for (quint32 seed = 0; seed < randomReadouts; ++seed) {
        const ReadoutFile file{test::randomReadout(seed), {}, {}};
        const QString name = digestOf(file.content) + u".readout"_s;
        QVERIFY(saveReadout(folder.filePath(name), file));
    }
    QCOMPARE(
        complaints(folder.path()), u"%1 files valid, %1 digests confirmed\n"_s.arg(randomReadouts));
}

void TestSchema::brokenFilesAreRefused_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(TEST_DATA "/broken"));
    for (const QFileInfo &file : folder.entryInfoList({u"*.readout"_s}))
        QTest::newRow(qPrintable(file.completeBaseName())) << file.filePath();
}

void TestSchema::brokenFilesAreRefused()
{
    QFETCH(QString, path);
    const Result<QByteArray> bytes = readFile(path, 1'000'000);
    QVERIFY(bytes);
    const Result<ReadoutFile> file = readReadout(*bytes, QFileInfo(path).fileName());
    QVERIFY(!file);
    const QByteArray expected = readFile(path.chopped(8) + u".txt"_s, 10'000).value_or(QByteArray());
    QCOMPARE(file.error().message + u'\n', QString::fromUtf8(expected));
}

// What JSON Schema cannot say (ids used twice, marks beyond their text) has names that begin so.
void TestSchema::brokenFilesDoNotValidate()
{
    const QString said = complaints(QStringLiteral(TEST_DATA "/broken"));
    const QDir folder(QStringLiteral(TEST_DATA "/broken"));
    for (const QString &name : folder.entryList({u"*.readout"_s})) {
        const bool beyondSchema = name.startsWith("rule-"_L1);
        QVERIFY2(said.contains(name + u": "_s) != beyondSchema, qPrintable(name + u'\n' + said));
    }
}

void TestSchema::samplesAreInFixedForm()
{
    const QDir folder(QStringLiteral(SCHEMA_FOLDER "/../samples"));
    const QStringList names = folder.entryList({u"*.readout"_s});
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        const Result<QByteArray> bytes = readFile(folder.filePath(name), 1'000'000);
        const Result<ReadoutFile> file = readReadout(bytes.value_or(QByteArray()), name);
        QVERIFY2(file, file ? "" : qPrintable(file.error().message));
        QCOMPARE(toJson(*file), *bytes);
    }
    QVERIFY(complaints(folder.path()).startsWith(u"%1 files valid"_s.arg(names.size())));
}

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
