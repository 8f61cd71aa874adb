// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounting.h"
#include "compose.h"
#include "enumnames.h"
#include "format.h"
#include "readoutfile.h"
#include "sharedcases.h"
#include "textimport.h"
#include "walk.h"

#include <QDir>
#include <QMap>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

namespace {

QString casesFolder()
{
    return sharedFolder() + u"/cases"_s;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Readout imported(const QByteArray &bytes)
{
    const auto result = importText(bytes, u"test"_s);
    return result ? result->readout : Readout();
}

Readout fixture(const QString &start)
{
    const QDir folder(QStringLiteral(TEST_DATA "/import"));
    const QStringList names = folder.entryList({start + u"-*.txt"_s});
    return names.isEmpty() ? Readout() : imported(bytesOf(folder.filePath(names.first())));
}

QMap<QString, int> counted(const QStringList &words)
{
    QMap<QString, int> counts;
    for (const QString &word : words)
        ++counts[word];
    return counts;
}

// "+word" is in the readout but not in the text, "-word" the other way round.
QString difference(const QStringList &text, const QStringList &readout)
{
    QMap<QString, int> counts = counted(readout);
    for (const QString &word : text)
        --counts[word];
    QStringList differing;
    for (const auto &[word, count] : counts.asKeyValueRange())
        if (count != 0)
            differing << (count > 0 ? u'+' : u'-') + word;
    return differing.join(u' ');
}

// "4 headings, 6 items": what of the kinds of blocks that show a text's structure there is.
QString shapeOf(const Readout &readout)
{
    QMap<BlockKind, int> counts;
    int numbered = 0;
    forEachBlock(readout, [&](const Block &block) {
        ++counts[block.kind];
        numbered += block.kind == BlockKind::Paragraph && block.numbering.on;
    });
    const QList<std::pair<int, QString>> all{
        {counts[BlockKind::Heading], u"headings"_s},
        {numbered, u"numbered"_s},
        {counts[BlockKind::Item], u"items"_s},
        {counts[BlockKind::Footnote], u"footnotes"_s},
        {counts[BlockKind::Note], u"notes"_s},
        {counts[BlockKind::Quotation], u"quotations"_s},
        {counts[BlockKind::Wrapped], u"wrapped"_s},
    };
    QStringList shape;
    for (const auto &[count, what] : all)
        if (count > 0)
            shape << u"%1 %2"_s.arg(count).arg(what);
    return shape.join(u", "_s);
}

// "Japan: Mr. Taro Kono, Minister for Foreign Affairs of Japan"
QStringList people(const Readout &readout)
{
    QStringList all;
    for (const Side &side : readout.sides) {
        for (const Participant &person : side.participants) {
            const QString called = (person.honorific + u' ' + fullName(person.name)).trimmed();
            const QString present = person.role == Participant::Role::AlsoPresent
                                        ? u" (also present)"_s
                                        : QString();
            all << side.name.text + u": "_s + called + u", "_s + person.office.text + present;
        }
    }
    return all;
}

QString kindName(Event::Kind kind)
{
    const auto &names = EnumNames<Event::Kind>::all;
    return QString::fromLatin1(std::ranges::find(names, kind, &EnumName<Event::Kind>::value)->name);
}

// "meeting 3 Foreign Ministers' Meeting, 15:40 150~ Meeting and working lunch"
QStringList happened(const Readout &readout)
{
    QStringList all;
    for (const Event &event : readout.events) {
        QStringList words{kindName(event.kind)};
        if (event.ordinal > 0)
            words << QString::number(event.ordinal);
        if (!event.name.isEmpty())
            words << event.name.text + u',';
        if (!event.start.time.isNull())
            words << event.start.time.toString(u"HH:mm");
        if (event.duration)
            words << QString::number(event.duration->minutes)
                         + (event.duration->approximate ? u"~"_s : QString())
                  << event.duration->covers.text;
        all << words.join(u' ').trimmed();
    }
    return all;
}

QString exportedText(const Readout &readout)
{
    RenderCache cache;
    const Page page = compose(readout, profileFor(readout.profile, {}));
    const auto rendered = formatFor(u"txt")->render(page, {}, cache);
    return rendered ? QString::fromUtf8(rendered->bytes) : QString();
}

void addTexts()
{
    QTest::addColumn<QString>("path");
    for (const QString &folder : {casesFolder(), QStringLiteral(TEST_DATA "/import")})
        for (const QFileInfo &file :
             QDir(folder).entryInfoList({u"*.txt"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(file.completeBaseName())) << file.filePath();
}

} // namespace

// Whole texts: no word lost, the structure read, the facts copied.
class TestTextImport : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryWord_data() { addTexts(); }
    void keepsEveryWord();
    void keepsParagraphs_data() { addTexts(); }
    void keepsParagraphs();
    void exportsEveryWord_data() { addTexts(); }
    void exportsEveryWord();
    void isStorable_data() { addTexts(); }
    void isStorable();
    void shapes_data();
    void shapes();
    void seed();
    void facts_data();
    void facts();
    void embargo();
    void anchorsFootnotes();
    void joinsWrappedLines();
    void givesSameIdsForSameBytes();
    void readsHostileText_data();
    void readsHostileText();
};

void TestTextImport::keepsEveryWord()
{
    QFETCH(const QString, path);
    const QByteArray bytes = bytesOf(path);
    const Readout readout = imported(bytes);
    const QStringList text = wordsOf(withoutMarkup(QString::fromUtf8(bytes)));
    const QStringList placed = wordsOf(
        piecesOf(readout, profileFor(readout.profile, {})).join(u'\n'));
    QStringList leftOver;
    for (const LeftOver &rest : readout.leftOver)
        leftOver += wordsOf(rest.text);
    QCOMPARE(difference(text, placed + leftOver), QString());
    const qsizetype left = leftOver.size();
    qInfo(
        "%5lld words, %3lld left over, %.1f %%",
        qlonglong(text.size()),
        qlonglong(left),
        100.0 * double(left) / double(text.size()));
    if (!path.startsWith(QStringLiteral(TEST_DATA)))
        QCOMPARE_LE(left * 50, text.size());
}

void TestTextImport::exportsEveryWord()
{
    QFETCH(const QString, path);
    const QByteArray bytes = bytesOf(path);
    const Readout readout = imported(bytes);
    const QString exported = exportedText(readout);
    QStringList words = wordsOf(withoutMarkup(exported))
                        + wordsOf(unprintedPieces(readout).join(u'\n'));
    for (const LeftOver &rest : readout.leftOver)
        words += wordsOf(rest.text);
    QCOMPARE(difference(wordsOf(withoutMarkup(QString::fromUtf8(bytes))), words), QString());
}

// What became one piece stood together in the text, in the same order.
void TestTextImport::keepsParagraphs()
{
    QFETCH(const QString, path);
    const QByteArray bytes = bytesOf(path);
    const Readout readout = imported(bytes);
    const QString text = u' ' + wordsOf(withoutMarkup(QString::fromUtf8(bytes))).join(u' ') + u' ';
    for (const QString &piece : piecesOf(readout, profileFor(readout.profile, {})))
        if (const QStringList words = wordsOf(piece); !words.isEmpty())
            QVERIFY2(text.contains(u' ' + words.join(u' ') + u' '), qPrintable(piece));
}

void TestTextImport::isStorable()
{
    QFETCH(const QString, path);
    const Readout readout = imported(bytesOf(path));
    QVERIFY(!readout.id.isEmpty());
    const auto read
        = readReadout(toJson({.content = readout, .history = {}, .review = {}}), u"test"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->content, readout);
}

void TestTextImport::shapes_data()
{
    QTest::addColumn<QString>("shape");
    const auto row = [](const char *number, const char *shape) {
        QTest::newRow(number) << QString::fromLatin1(shape);
    };
    row("00", "4 headings, 6 items");
    row("01", "");
    row("06", "5 headings, 16 numbered, 3 items, 1 wrapped");
    row("07", "4 headings, 1 wrapped");
    row("08", "4 headings, 15 numbered, 1 wrapped");
    row("10", "1 wrapped");
    row("19", "");
    row("20", "22 headings");
    row("21", "10 headings, 18 numbered");
    row("25", "");
    row("26", "");
    row("27", "");
    row("28", "37 numbered");
    row("33", "6 numbered, 5 items, 2 footnotes, 1 notes");
    row("36", "20 items, 1 notes");
    row("38", "8 numbered, 4 items");
    row("42", "27 items, 2 footnotes, 6 notes");
    row("45", "3 wrapped");
    row("47", "11 items");
    row("56", "6 numbered");
    row("57", "1 headings, 5 numbered");
    row("69", "7 items, 1 quotations");
    row("71", "1 quotations");
    row("72", "1 headings, 5 numbered, 4 quotations");
    row("76", "9 headings, 70 numbered, 38 items");
    row("s1", "3 headings, 4 items");
    row("s2", "5 headings");
    row("s3", "3 numbered");
    row("s4", "3 numbered");
    row("s5", "2 items");
    row("s6", "3 numbered");
    row("s7", "3 headings, 2 items");
    row("s8", "2 items");
    row("s9", "3 numbered, 3 items");
    row("s10", "2 headings, 3 items, 1 footnotes");
}

void TestTextImport::shapes()
{
    QFETCH(const QString, shape);
    const QString number = QString::fromLatin1(QTest::currentDataTag());
    const QDir folder(number.startsWith(u's') ? QStringLiteral(TEST_DATA "/import") : casesFolder());
    const QString separator = number.startsWith(u's') ? u"-"_s : u"_"_s;
    const QStringList names = folder.entryList({number + separator + u"*.txt"_s});
    if (names.isEmpty())
        QSKIP("the real texts are not at hand");
    QCOMPARE(shapeOf(imported(bytesOf(folder.filePath(names.first())))), shape);
}

void TestTextImport::seed()
{
    const QStringList names = QDir(casesFolder()).entryList({u"00_*.txt"_s});
    if (names.isEmpty())
        QSKIP("the real texts are not at hand");
    const Readout seed = imported(bytesOf(casesFolder() + u'/' + names.first()));
    QCOMPARE(seed.profile, u"mofa-japan-en"_s);
    QCOMPARE(seed.release.date, QDate(2019, 1, 14));
    QCOMPARE(seed.leftOver.size(), 0);
    QCOMPARE(
        exportedText(seed).simplified(),
        QString::fromUtf8(bytesOf(casesFolder() + u'/' + names.first())).simplified());
    const Edition &edition = seed.editions.first();
    QCOMPARE(edition.category, u"Japan-Russia Relations"_s);
    QCOMPARE(edition.title, QString());
    QCOMPARE(edition.photos.size(), 3);
    QCOMPARE(
        edition.photos.at(1).caption.plain,
        u"Japan-Russia Foreign Ministers’ Meeting(Kono Speech)"_s);
    QCOMPARE(edition.lead.size(), 2);
    QCOMPARE(edition.backLink.text, u"Back to Japan-Russia Relations"_s);
    QCOMPARE(seed.events.size(), 1);
    const Event &event = seed.events.first();
    QCOMPARE(event.kind, Event::Kind::Meeting);
    QCOMPARE(event.name.text, u"Japan-Russia Foreign Ministers’ Meeting"_s);
    QCOMPARE(event.ordinal, 8);
    QCOMPARE(event.start.date, QDate(2019, 1, 14));
    QCOMPARE(event.duration, (Duration{240, true, {u"meeting and working lunch"_s, {}}}));
    QCOMPARE(
        people(seed),
        (QStringList{
            u"Japan: Mr. Taro Kono, Minister for Foreign Affairs of Japan"_s,
            u"Russian Federation: Mr. Lavrov, Sergey Viktorovich, Minister of Foreign Affairs of the Russian Federation"_s}));
}

void TestTextImport::facts_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QDate>("release");
    QTest::addColumn<QStringList>("participants");
    QTest::addColumn<QStringList>("happened"); // kind, ordinal, name, hour, minutes
    const QString lohne = u"Northland: Mr. Anders Lohne, Prime Minister of Northland"_s;
    const QString ilse = u"Northland: Ms. BRANDVIK Ilse, Minister for Foreign Affairs of Northland"_s;
    QTest::newRow("s1")
        << QString() << QDate(2031, 3, 3)
        << QStringList{u"Northland: Ms. Ilse Brandvik, Minister for Foreign Affairs of Northland"_s, u"Republic of Talmere: Mr. Oreste Valdani, Minister of Foreign Affairs of the Republic of Talmere"_s}
        << QStringList{
               u"meeting 3 Northland-Talmere Foreign Ministers' Meeting, 150~ Meeting and working lunch"_s};
    QTest::newRow("s2")
        << u"Northland-Kessary Summit Meeting"_s << QDate(2030, 11, 12)
        << QStringList{lohne, u"Republic of Kessary: H.E. Dr. Miriam Tadesso, President of the Republic of Kessary"_s}
        << QStringList{u"meeting 15:40 35~"_s};
    QTest::newRow("s3")
        << QString() << QDate(2030, 8, 2)
        << QStringList{lohne, u"Palua: Mr. Teo Marangi, Foreign Minister of Palua"_s, u"Dongsan: Ms. Rhee Sun-ok, Foreign Minister of Dongsan"_s, u": Ms. Ilse Brandvik, Minister for Foreign Affairs (also present)"_s}
        << QStringList{u"courtesyCall 17:20 20~"_s};
    QTest::newRow("s4")
        << u"Northland-Talmere Summit Telephone Talk"_s << QDate(2031, 1, 9)
        << QStringList{lohne, u"Republic of Talmere: the Honorable Livia Ferrante, President of the Republic of Talmere"_s}
        << QStringList{u"telephoneCall 23:00 15~"_s};
    QTest::newRow("s5")
        << u"Foreign Ministers' Session in Kessary (overview of the session on shipping)"_s
        << QDate() << QStringList{ilse} << QStringList{u"meeting 70~"_s, u"meeting 95~"_s};
    QTest::newRow("s6")
        << u"Northland-Talmere-Dongsan Foreign Ministers' Video Conference Meeting"_s << QDate()
        << QStringList{ilse, u"Republic of Talmere: the Honorable Oreste Valdani, Minister of Foreign Affairs of the Republic of Talmere"_s, u"Dongsan: Her Excellency Dr. Rhee Sun-ok, Minister of Foreign Affairs of Dongsan"_s}
        << QStringList{u"videoConference"_s};
    QTest::newRow("s7") << u"ノースランド・タルメア外相会談"_s << QDate(2031, 3, 3)
                        << QStringList{u": ブランヴィク, 外務大臣"_s}
                        << QStringList{u"meeting 13:20 50~"_s};
    QTest::newRow("s8")
        << u"ノースランド・ケサリー外相電話会談"_s << QDate(2031, 1, 9)
        << QStringList{u": ブランヴィク・イルセ, 外務大臣"_s, u"Republic of Kessary: H.E. Dr. Miriam TADESSO, Minister of Foreign Affairs of the Republic of Kessary"_s}
        << QStringList{u"telephoneCall 17:00 30"_s};
    QTest::newRow("s9")
        << u"The Second Northland-Kessary Joint Committee on Trade"_s << QDate(2031, 2, 20)
        << QStringList{}
        << QStringList{u"meeting 2 meeting of the Northland-Kessary Joint Committee on Trade,"_s};
    QTest::newRow("s10")
        << u"Northland-Talmere Foreign Ministers' Meeting(overview)"_s << QDate()
        << QStringList{u"Northland: Ms. Ilse Brandvik, Minister for Foreign Affairs of Northland"_s, u"Talmere: Mr. Valdani, Oreste, Minister of Foreign Affairs of Talmere"_s}
        << QStringList{u"meeting 3 120~ meeting"_s};
}

void TestTextImport::facts()
{
    const Readout readout = fixture(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!readout.editions.isEmpty());
    QTEST(readout.editions.first().title, "title");
    QTEST(readout.release.date, "release");
    QTEST(people(readout), "participants");
    QTEST(happened(readout), "happened");
}

void TestTextImport::embargo()
{
    const Readout readout = fixture(u"s10"_s);
    QVERIFY(readout.embargo);
    QCOMPARE(readout.embargo->utc, QDateTime(QDate(2031, 3, 4), QTime(17, 0), QTimeZone::UTC));
    QCOMPARE(
        readout.editions.first().contacts,
        (QList<Contact>{{u"Contact:"_s, {u"Press Division, +00 555 0100"_s}}}));
}

void TestTextImport::anchorsFootnotes()
{
    const Readout readout = fixture(u"s10"_s);
    QString target;
    forEachBlock(readout, [&target](const Block &block) {
        for (const Mark &mark : block.text.marks)
            if (mark.kind == Mark::Kind::Footnote)
                target = mark.value;
    });
    const Block *footnote = findBlock(readout, target);
    QVERIFY(footnote);
    QCOMPARE(footnote->text.plain, u"Suspended since Monday, 3 April 2030."_s);
}

void TestTextImport::joinsWrappedLines()
{
    const Readout readout = imported(
        "Summit Meeting\n\nMarch 3, 2031\n\n"
        "On March 3, the ministers of both countries met in the capital and\n"
        "discussed the draft agreement on fisheries, of which four articles\n"
        "remain open.\n\nThey agreed to meet again in April of the same year.\n");
    QCOMPARE(readout.editions.first().lead.size() + readout.editions.first().body.size(), 2);
}

void TestTextImport::givesSameIdsForSameBytes()
{
    QCOMPARE(fixture(u"s1"_s), fixture(u"s1"_s));
    QCOMPARE_NE(fixture(u"s1"_s).id, fixture(u"s2"_s).id);
}

// Time grows with the text, not with its square, however it is made.
void TestTextImport::readsHostileText_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("stars") << QByteArray("**");
    QTest::newRow("brackets") << QByteArray("[(");
    QTest::newRow("entities") << QByteArray("&a");
    QTest::newRow("capitals") << QByteArray("Mr. A B, ");
    QTest::newRow("numbers") << QByteArray("1. \n");
    QTest::newRow("bullets") << QByteArray("- a\n  - b\n    - c\n      - d\n");
    QTest::newRow("wraps") << QByteArray("Begin text\n");
    QTest::newRow("headings") << QByteArray("Title\n\n");
    QTest::newRow("sayings") << QByteArray("He said:\n\ntext\n\n");
    QTest::newRow("attachments") << QByteArray("Attachments\n");
    QTest::newRow("dates") << QByteArray("1 January 2019 ");
}

void TestTextImport::readsHostileText()
{
    QFETCH(const QByteArray, piece);
    const qsizetype lines = std::max<qsizetype>(1, piece.count('\n'));
    const QByteArray bytes = piece.repeated(
        std::min<qsizetype>(23'000 / lines, 800'000 / piece.size()));
    const auto result = importText(bytes, u"test"_s);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    const auto read
        = readReadout(toJson({.content = result->readout, .history = {}, .review = {}}), u"test"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
}

QTEST_APPLESS_MAIN(TestTextImport)
#include "tst_textimport.moc"
