// SPDX-License-Identifier: GPL-3.0-or-later
#include "bounds.h"
#include "digest.h"
#include "readoutfile.h"

#include <QTest>

#include <array>
#include <string_view>

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;
using namespace rapporteur;

namespace {

QByteArray fileWith(const QByteArray &content)
{
    return R"({"format": "rapporteur-readout", "version": 1, "content": )" + content + "}";
}

QByteArray wrappedTexts(int depth)
{
    QByteArray inner;
    for (int i = 0; i < depth; ++i)
        inner = R"({"kind":"wrapped","id":"b)" + QByteArray::number(i) + R"(","children":[)" + inner
                + "]}";
    return R"({"editions":[{"id":"e","body":[)" + inner + "]}]}";
}

struct Refusal
{
    const char *name;
    std::string_view bytes;
    Error::Kind kind;
    const char *message;
};

constexpr std::array refusedFiles{
    Refusal{"empty", ""sv, Error::Kind::Parse, "x.readout, line 1, column 1: there is nothing in it"},
    Refusal{
        "syntax",
        "{\n  \"é\": \"ü\" 3}"sv,
        Error::Kind::Parse,
        "x.readout, line 2, column 12: unexpected character, expected a comma or a closing brace"},
    Refusal{"something else", "{}"sv, Error::Kind::Parse, "x.readout is not a readout"},
    Refusal{"an array", "[1]"sv, Error::Kind::Parse, "x.readout is not a readout"},
    Refusal{
        "newer",
        R"({"format":"rapporteur-readout","version":7,"content":3,"new":1})"sv,
        Error::Kind::Newer,
        "x.readout has version 7 of the file format, and this program reads up to version 1; open "
        "it with a newer Rapporteur"},
    Refusal{
        "no content",
        R"({"format":"rapporteur-readout","version":1})"sv,
        Error::Kind::Invalid,
        "x.readout: content: this member is missing"},
    Refusal{
        "NUL byte",
        R"({"format": "rapporteur-readout", "version": 1, "content": {}})"
        "\0"sv,
        Error::Kind::Parse,
        "x.readout, line 1, column 62: unexpected content after document"},
    Refusal{
        "unknown top member",
        R"({"format":"rapporteur-readout","version":1,"content":{},"more":1})"sv,
        Error::Kind::Invalid,
        "x.readout: more: there is no such member here"},
};

constexpr std::array refusedContents{
    Refusal{
        "NUL escape",
        R"({"id":"a\u0000"})"sv,
        Error::Kind::Parse,
        "x.readout, line 1, column 66: a text contains the character NUL"},
    Refusal{
        "lone surrogate",
        R"({"id":"\ud800"})"sv,
        Error::Kind::Parse,
        "x.readout, line 1, column 72: no low surrogate in string"},
    Refusal{
        "bad UTF-8",
        "{\"id\":\"\xC3\x28\"}"sv,
        Error::Kind::Parse,
        "x.readout, line 1, column 66: invalid UTF-8 encoding in string"},
    Refusal{
        "unknown member",
        R"({"titel":1})"sv,
        Error::Kind::Invalid,
        "x.readout: content.titel: there is no such member here"},
    Refusal{
        "twice",
        R"({"id":"a","id":"a"})"sv,
        Error::Kind::Invalid,
        "x.readout: content.id: this member stands here twice"},
    Refusal{
        "wrong type",
        R"({"editions":[{"id":"e","title":3}]})"sv,
        Error::Kind::Invalid,
        "x.readout: content.editions[0].title: a text is expected here"},
    Refusal{
        "not whole",
        R"({"events":[{"id":"v","ordinal":8.0}]})"sv,
        Error::Kind::Invalid,
        "x.readout: content.events[0].ordinal: a whole number is expected here"},
    Refusal{
        "too large",
        R"({"events":[{"id":"v","ordinal":3000000000}]})"sv,
        Error::Kind::Invalid,
        "x.readout: content.events[0].ordinal: 3000000000 is too large a number"},
    Refusal{
        "unknown word",
        R"({"editions":[{"id":"e","direction":"up"}]})"sv,
        Error::Kind::Invalid,
        "x.readout: content.editions[0].direction: “up” is not known here; known are: inherit, "
        "leftToRight, rightToLeft"},
    Refusal{
        "date",
        R"({"release":{"date":"2031-02-30"}})"sv,
        Error::Kind::Invalid,
        "x.readout: content.release.date: a date like 2031-03-04 is expected here"},
    Refusal{
        "no id",
        R"({"sides":[{}]})"sv,
        Error::Kind::Invalid,
        "x.readout: content.sides[0].id: an id is missing"},
    Refusal{
        "id twice",
        R"({"editions":[{"id":"e","lead":[{"id":"b"}],"body":[{"id":"b"}]}]})"sv,
        Error::Kind::Invalid,
        "x.readout: content.editions[0].body[0].id: the id “b” is in use already"},
    Refusal{
        "mark outside",
        R"({"editions":[{"id":"e","deck":{"plain":"ab","marks":[{"from":1,"length":2}]}}]})"sv,
        Error::Kind::Invalid,
        "x.readout: content.editions[0].deck.marks[0]: this mark lies outside its text"},
    Refusal{
        "child",
        R"({"editions":[{"id":"e","body":[{"id":"b","children":[{"id":"c"}]}]}]})"sv,
        Error::Kind::Invalid,
        "x.readout: content.editions[0].body[0].children[0]: a block of this kind may not stand "
        "here"},
    Refusal{
        "media leaves",
        R"({"editions":[{"id":"e","photos":[{"id":"p","media":{"path":"../a.jpg"}}]}]})"sv,
        Error::Kind::Invalid,
        "x.readout: content.editions[0].photos[0].media.path: “../a.jpg” does not lie in the "
        "readout's media folder"},
    Refusal{
        "media absolute",
        R"({"editions":[{"id":"e","photos":[{"id":"p","media":{"path":"/a.jpg"}}]}]})"sv,
        Error::Kind::Invalid,
        "x.readout: content.editions[0].photos[0].media.path: “/a.jpg” does not lie in the "
        "readout's media folder"},
};

} // namespace

class TestReadoutFile : public QObject
{
    Q_OBJECT

private slots:
    void writesFixedForm();
    void readsWhatItWrote();
    void keepsInitialMarks();
    void refuses_data();
    void refuses();
    void refusesHostile_data();
    void refusesHostile();
    void keepsHistoryAndReview_data();
    void keepsHistoryAndReview();
    void normalizesWhenWriting();
    void digestKnowsNoOrder();
};

void TestReadoutFile::writesFixedForm()
{
    Readout readout;
    readout.id = u"r1"_s;
    readout.release = {QDate(2031, 3, 4), QTime(18, 0), u"+01:00"_s, {}};
    const QByteArray expected = R"({
  "format": "rapporteur-readout",
  "version": 1,
  "content": {
    "id": "r1",
    "release": {
      "date": "2031-03-04",
      "time": "18:00",
      "zone": "+01:00"
    }
  }
}
)";
    QCOMPARE(toJson({readout, {}, {}}), expected);
}

void TestReadoutFile::readsWhatItWrote()
{
    Readout readout;
    readout.id = u"r1"_s;
    readout.release = withUtc({QDate(2031, 3, 4), QTime(18, 0, 5, 20), u"Asia/Tokyo"_s, {}});
    readout.embargo = Moment();
    Edition edition;
    edition.id = u"e1"_s;
    Block block;
    block.id = u"b1"_s;
    block.text = {u"a\t\"b\" \\ \u0001 \U0001F91D"_s, {{Mark::Kind::Strong, 0, 1, {}}}};
    edition.body = {block};
    readout.editions = {edition};

    const auto again = readReadout(toJson({readout, {}, {}}), u"x"_s);

    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QCOMPARE(again->content, readout);
}

// U+FEFF begins a file as a byte order mark, and a text as an invisible character.
void TestReadoutFile::keepsInitialMarks()
{
    Readout readout;
    readout.reference = u"\uFEFF\uFEFFNo. 7"_s;

    const auto again = readReadout(toJson({readout, {}, {}}), u"x"_s);

    QVERIFY(again);
    QCOMPARE(again->content.reference, readout.reference);
    QCOMPARE(digestOf(again->content), digestOf(readout));
}

void TestReadoutFile::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("message");
    const auto row = [](const Refusal &refusal, const QByteArray &bytes) {
        QTest::newRow(refusal.name) << bytes << refusal.kind << QString::fromUtf8(refusal.message);
    };
    for (const Refusal &refusal : refusedFiles)
        row(refusal, QByteArray(QByteArrayView(refusal.bytes)));
    for (const Refusal &refusal : refusedContents)
        row(refusal, fileWith(QByteArray(QByteArrayView(refusal.bytes))));
}

void TestReadoutFile::refuses()
{
    QFETCH(QByteArray, bytes);

    const Result<ReadoutFile> file = readReadout(bytes, u"x.readout"_s);

    QVERIFY(!file);
    QTEST(file.error().message, "message");
    QTEST(file.error().kind, "kind");
}

void TestReadoutFile::refusesHostile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");

    const QByteArray content = R"({"format":"rapporteur-readout","version":1,"content":)";
    const QByteArray history
        = R"({"format":"rapporteur-readout","version":1,"content":{},"history":)";
    const QByteArray lists = QByteArray("[").repeated(100'000) + QByteArray("]").repeated(100'000);
    const QByteArray objects = QByteArray(R"({"a":)").repeated(100'000) + '1'
                               + QByteArray("}").repeated(100'000);
    QTest::newRow("deep lists") << lists << u"more than 100 deep"_s;
    QTest::newRow("deep objects") << content + objects + '}' << u"more than 100 deep"_s;
    QTest::newRow("deep history") << history + lists + '}' << u"more than 100 deep"_s;
    QTest::newRow("deep review") << history + R"({"a":[)" + objects + "]}}"
                                 << u"more than 100 deep"_s;
    QTest::newRow("only brackets")
        << QByteArray("[").repeated(30'000'000) << u"more than 8388608 values"_s;
    QTest::newRow("long history") << history + '[' + QByteArray("0,").repeated(10'000'000) + "0]}"
                                  << u"more than 8388608 values"_s;
    QTest::newRow("100 MB") << QByteArray(100'000'000, ' ') << u"larger than 32 MiB"_s;
    QTest::newRow("many values") << content + '[' + QByteArray("0,").repeated(5'000'000) + "0]}"
                                 << u"more than 500000 values"_s;
    QTest::newRow("long text") << content + '"' + QByteArray(20'000'000, 'a') + "\"}"
                               << u"longer than 1000000"_s;
    QTest::newRow("deep blocks") << fileWith(wrappedTexts(40)) << u"more than 20 deep"_s;
}

void TestReadoutFile::refusesHostile()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);

    const Result<ReadoutFile> file = readReadout(bytes, u"x"_s);

    QVERIFY(!file);
    QVERIFY2(file.error().message.contains(reason), qPrintable(file.error().message));
}

void TestReadoutFile::keepsHistoryAndReview_data()
{
    QTest::addColumn<QByteArray>("history");
    QTest::addColumn<QByteArray>("review");

    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("order and numbers")
        << R"({"z": 1.50, "a": [1e300, {"b":null,"b":true}]})"_ba << "[ ]"_ba;
    QTest::newRow("scalars") << "12345678901234567890.0"_ba << R"("a\u0041:")"_ba;
    QTest::newRow("lines") << "{\n    \"a\": 1\n  }"_ba << "false"_ba;
}

void TestReadoutFile::keepsHistoryAndReview()
{
    QFETCH(QByteArray, history);
    QFETCH(QByteArray, review);
    const ReadoutFile file{{}, history, review};

    const Result<ReadoutFile> again = readReadout(toJson(file), u"x"_s);

    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QCOMPARE(again->history, history);
    QCOMPARE(again->review, review);
    QCOMPARE(toJson(*again), toJson(file));
}

void TestReadoutFile::normalizesWhenWriting()
{
    const auto readout = [](const QString &text) {
        Edition edition;
        edition.id = u"e1"_s;
        edition.title = text;
        Readout result;
        result.editions = {edition};
        return result;
    };
    const Readout decomposed = readout(u"Cafe\u0301"_s);
    const Readout composed = readout(u"Café"_s);
    QCOMPARE(toJson({decomposed, {}, {}}), toJson({composed, {}, {}}));
    QCOMPARE(digestOf(decomposed), digestOf(composed));

    QString broken = u"aXbX"_s;
    broken[1] = QChar::Null;
    broken[3] = QChar(0xD800);
    QCOMPARE(toJson({readout(broken), {}, {}}), toJson({readout(u"a\uFFFDb\uFFFD"_s), {}, {}}));
}

void TestReadoutFile::digestKnowsNoOrder()
{
    const auto one = readReadout(
        fileWith(R"({"id":"r","reference":"é","editions":[{"id":"e","title":"a/\n"}]})"), u"x"_s);
    const auto two = readReadout(
        fileWith(R"({"editions":[{"title":"a\/\u000a","id":"e"}],"reference":"\u00e9","id":"r"})"),
        u"x"_s);
    QVERIFY(one && two);
    QCOMPARE(
        canonicalForm(one->content),
        R"({"editions":[{"id":"e","title":"a/\n"}],"id":"r","reference":"é"})"_ba);
    QCOMPARE(digestOf(one->content), digestOf(two->content));

    Readout odd;
    odd.reference
        = u"a long plain beginning \"\\\b\u0000\u001f\u007f</\u2028\uFFFE\U0001F91D\u0410"_s;
    QCOMPARE(
        canonicalForm(odd),
        "{\"reference\":\"a long plain beginning \\\"\\\\\\b\uFFFD\\u001f\u007f</\u2028\uFFFE"
        "\U0001F91D\u0410\"}"_ba);
    // from: printf '{}' | sha256sum
    QCOMPARE(
        digestOf(Readout()), u"44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"_s);
}

QTEST_APPLESS_MAIN(TestReadoutFile)
#include "tst_readoutfile.moc"
