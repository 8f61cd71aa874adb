// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"
#include "merge.h"
#include "mergeorder.h"
#include "mergetext.h"
#include "randomedits.h"
#include "randomreadout.h"
#include "readoutfields.h"
#include "structure.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

class TestMerge : public QObject
{
    Q_OBJECT

private slots:
    void words_data();
    void words();
    void marks_data();
    void marks();
    void order_data();
    void order();
    void orderKeepsWhatOneSideHas();
    void blocks_data();
    void blocks();
    void fields();
    void noWordIsLost();
};

namespace {

using namespace build;

QString told(const Conflict &conflict)
{
    static const QStringList
        kinds{u"words"_s, u"value"_s, u"deleted"_s, u"moved"_s, u"list"_s, u"structure"_s};
    return u"%1 %2: %3|%4|%5"_s.arg(
        kinds.at(int(conflict.kind)), conflict.place, conflict.base, conflict.ours, conflict.theirs);
}

QStringList told(const QList<Conflict> &conflicts)
{
    QStringList all;
    for (const Conflict &conflict : conflicts)
        all << told(conflict);
    return all;
}

} // namespace

void TestMerge::words_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("conflict");
    const auto row = [](const char *name,
                        const char *base,
                        const char *ours,
                        const char *theirs,
                        const char *expected,
                        const char *conflict = "") {
        QTest::newRow(name) << QString::fromUtf8(base) << QString::fromUtf8(ours)
                            << QString::fromUtf8(theirs) << QString::fromUtf8(expected)
                            << QString::fromUtf8(conflict);
    };
    row("different words", "one two three", "ein two three", "one two drei", "ein two drei");
    row("neighbours", "one two", "ein two", "one zwei", "ein zwei");
    row("the same word alike", "one two", "ein two", "ein two", "ein two");
    row("the same word", "one two", "ein two", "un two", "ein two", "one|ein|un");
    row("delete and edit", "one two three", "one three", "one zwei three", "one three", "two |");
    row("both delete the same", "one two three", "one three", "one three", "one three");
    row("insert apart", "one two", "zero one two", "one two three", "zero one two three");
    row("insert at one point", "one four", "one two four", "one three four", "one two four", "two");
    row("insert before a deleted word",
        "one two three",
        "one new two three",
        "one three",
        "one new three");
    row("Japanese",
        "外務大臣は午後に会談を行った",
        "外務大臣は午前に会談を行った",
        "副大臣は午後に会談を行った",
        "副大臣は午前に会談を行った");
}

void TestMerge::words()
{
    QFETCH(QString, base);
    QFETCH(QString, ours);
    QFETCH(QString, theirs);
    QFETCH(QString, conflict);
    const MergedText merged = mergeTexts({base, {}}, {ours, {}}, {theirs, {}});
    QTEST(merged.text.plain, "expected");
    QCOMPARE(merged.conflicts.size(), conflict.isEmpty() ? 0 : 1);
    if (!conflict.isEmpty()) {
        const TextConflict &only = merged.conflicts.first();
        const QString told = only.base + u'|' + only.ours + u'|' + only.theirs;
        QVERIFY2(told.contains(conflict), qPrintable(told));
    } else {
        QCOMPARE(mergeTexts({base, {}}, {theirs, {}}, {ours, {}}).text, merged.text);
    }
}

void TestMerge::marks_data()
{
    QTest::addColumn<Text>("base");
    QTest::addColumn<Text>("ours");
    QTest::addColumn<Text>("theirs");
    QTest::addColumn<Text>("expected");
    QTest::addColumn<int>("conflicts");
    using enum Mark::Kind;
    const Mark strong{Strong, 4, 3, {}};
    const Mark emphasis{Emphasis, 0, 7, {}};
    const Text plain{u"one two three"_s, {}};
    QTest::newRow("both mark") << plain << Text{plain.plain, {strong}}
                               << Text{plain.plain, {emphasis}}
                               << Text{plain.plain, {emphasis, strong}} << 0;
    QTest::newRow("one marks, one writes")
        << plain << Text{plain.plain, {strong}} << Text{u"now one two three"_s, {}}
        << Text{u"now one two three"_s, {{Strong, 8, 3, {}}}} << 0;
    QTest::newRow("one takes away, one writes")
        << Text{plain.plain, {strong}} << plain << Text{u"one two four"_s, {strong}}
        << Text{u"one two four"_s, {}} << 0;
    const Text linked{plain.plain, {{Link, 4, 3, u"https://example.org/a"_s}}};
    const Text linkedOtherwise{plain.plain, {{Link, 4, 3, u"https://example.org/b"_s}}};
    QTest::newRow("two links") << plain << linked << linkedOtherwise << linked << 1;
    const Text noted{plain.plain, {{Footnote, 7, 0, u"f1"_s}}};
    QTest::newRow("footnote and words") << plain << noted << Text{u"one two four"_s, {}}
                                        << Text{u"one two four"_s, noted.marks} << 0;
    QTest::newRow("footnote goes, words change")
        << noted << plain << Text{u"uno two three"_s, noted.marks} << Text{u"uno two three"_s, {}}
        << 0;
}

void TestMerge::marks()
{
    QFETCH(Text, base);
    QFETCH(Text, ours);
    QFETCH(Text, theirs);
    const MergedText merged = mergeTexts(base, ours, theirs);
    QTEST(merged.text, "expected");
    QTEST(int(merged.conflicts.size()), "conflicts");
    QCOMPARE(mergeTexts(base, theirs, ours).text, merged.text);
}

void TestMerge::order_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("ours");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("movedTwice");
    const auto row = [](const char *name,
                        const char *base,
                        const char *ours,
                        const char *theirs,
                        const char *expected,
                        const char *movedTwice = "") {
        QTest::newRow(name) << QString::fromUtf8(base) << QString::fromUtf8(ours)
                            << QString::fromUtf8(theirs) << QString::fromUtf8(expected)
                            << QString::fromUtf8(movedTwice);
    };
    row("additions apart", "abc", "xabc", "abcy", "xabcy");
    row("additions at one point", "ab", "axyb", "amnb", "amnxyb");
    row("move and addition", "abcd", "dabc", "abxcd", "dabxc");
    row("two moves", "abcdef", "bcadef", "abcfde", "bcafde");
    row("the same move", "abcd", "dabc", "dabc", "dabc");
    row("one moved twice", "abcde", "eabcd", "abecd", "eabcd", "e");
    row("deleted", "abc", "ac", "abcd", "acd");
    row("moved and added to", "abcde", "cabde", "abcdxe", "cabdxe");
}

void TestMerge::order()
{
    QFETCH(QString, base);
    QFETCH(QString, ours);
    QFETCH(QString, theirs);
    const auto ids = [](const QString &letters) {
        QStringList list = letters.split(QString(), Qt::SkipEmptyParts);
        return list;
    };
    // what one side deleted is no longer in the other's when orders are merged
    const auto left = [&](const QString &letters) {
        QStringList list = ids(letters);
        list.removeIf([&](const QString &id) {
            return base.contains(id) && !(ours.contains(id) && theirs.contains(id));
        });
        return list;
    };
    const MergedOrder merged = mergeOrder(left(base), left(ours), left(theirs));
    QTEST(merged.ids.join(QString()), "expected");
    QTEST(merged.movedTwice.join(QString()), "movedTwice");
    if (merged.movedTwice.isEmpty())
        QCOMPARE(mergeOrder(left(base), left(theirs), left(ours)).ids, merged.ids);
}

// Deleted by one side and kept all the same, because the other changed it.
void TestMerge::orderKeepsWhatOneSideHas()
{
    const QStringList all{u"a"_s, u"b"_s, u"c"_s};
    const QStringList less{u"a"_s, u"c"_s};
    QCOMPARE(mergeOrder(all, all, less).ids, all);
    QCOMPARE(mergeOrder(all, less, all).ids, all);
}

namespace {

Readout agenda()
{
    Edition edition;
    edition.id = u"e1"_s;
    edition.lead = {paragraph(u"b1"_s, u"They met."_s)};
    edition.body = {
        paragraph(u"b2"_s, u"Trade."_s),
        list(u"b3"_s, {item(u"b4"_s, u"Tea."_s), item(u"b5"_s, u"Tin."_s)}),
        paragraph(u"b6"_s, u"Culture."_s),
    };
    return readout(edition);
}

QString outline(const QList<Block> &blocks)
{
    QStringList parts;
    for (const Block &block : blocks)
        parts
            << (block.children.isEmpty()
                    ? block.text.plain
                    : block.text.plain + u'(' + outline(block.children) + u')');
    return parts.join(u' ');
}

} // namespace

void TestMerge::blocks_data()
{
    using Edit = std::function<void(Edition &)>;
    QTest::addColumn<Edit>("ours");
    QTest::addColumn<Edit>("theirs");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QStringList>("conflicts");
    const auto row = [](const char *name,
                        const Edit &ours,
                        const Edit &theirs,
                        const char *expected,
                        const QStringList &conflicts = {}) {
        QTest::newRow(name) << ours << theirs << QString::fromUtf8(expected) << conflicts;
    };
    const Edit editTea = [](Edition &edition) {
        edition.body[1].children[0].text.plain = u"Coffee."_s;
    };
    const Edit deleteTea = [](Edition &edition) { edition.body[1].children.removeAt(0); };
    const Edit deleteList = [](Edition &edition) { edition.body.removeAt(1); };
    const Edit moveTradeUp = [](Edition &edition) { edition.lead << edition.body.takeAt(0); };
    const Edit moveTradeDown = [](Edition &edition) {
        edition.body[1].children[1].children << edition.body[0];
        edition.body.removeAt(0);
    };
    const Edit addItem = [](Edition &edition) {
        edition.body[1].children << item(u"n1"_s, u"Zinc."_s);
    };
    const Edit nothing = [](Edition &) {};
    row("edit and move", editTea, moveTradeUp, "They met. Trade. (Coffee. Tin.) Culture.");
    row("edit and addition", editTea, addItem, "They met. Trade. (Coffee. Tin. Zinc.) Culture.");
    row("delete and nothing", deleteList, nothing, "They met. Trade. Culture.");
    row("delete and move of another", deleteList, moveTradeUp, "They met. Trade. Culture.");
    row("delete and edit",
        deleteTea,
        editTea,
        "They met. Trade. (Coffee. Tin.) Culture.",
        {u"deleted editions/e1/body/b3/b4: Tea.||Coffee."_s});
    row("edit and delete of the list",
        editTea,
        deleteList,
        "They met. Trade. (Coffee. Tin.) Culture.",
        {u"deleted editions/e1/body/b3: Tea.\nTin.|Coffee.\nTin.|"_s});
    row("addition to a deleted list",
        deleteList,
        addItem,
        "They met. Trade. (Tea. Tin. Zinc.) Culture.",
        {u"deleted editions/e1/body/b3: Tea.\nTin.||Tea.\nTin.\nZinc."_s});
    row("moved twice",
        moveTradeUp,
        moveTradeDown,
        "They met. Trade. (Tea. Tin.) Culture.",
        {u"moved editions/e1/lead/b2: body/b2|lead/b2|body/b3/b5/b2"_s});
    row("moved into what is deleted",
        moveTradeDown,
        deleteList,
        "They met. (Tea. Tin.(Trade.)) Culture.",
        {u"deleted editions/e1/body/b3: Tea.\nTin.|Tea.\nTin.\nTrade.|"_s});
}

void TestMerge::blocks()
{
    using Edit = std::function<void(Edition &)>;
    QFETCH(Edit, ours);
    QFETCH(Edit, theirs);
    Readout mine = agenda();
    ours(mine.editions[0]);
    Readout their = agenda();
    theirs(their.editions[0]);
    const Merged merged = merge(agenda(), mine, their);
    const auto outlined = [](const Readout &readout) {
        return outline(readout.editions[0].lead + readout.editions[0].body);
    };
    QString text = outlined(merged.readout);
    QTEST(told(merged.conflicts), "conflicts");
    QTEST(text, "expected");
    if (merged.conflicts.isEmpty())
        QCOMPARE(merge(agenda(), their, mine), merged);
}

void TestMerge::fields()
{
    Readout base = agenda();
    base.release.date = QDate(2031, 3, 4);
    base.editions[0].title = u"A visit"_s;
    base.editions[0].tags = {u"trade"_s};
    Readout ours = base;
    Readout theirs = base;
    ours.editions[0].title = u"A short visit"_s;
    theirs.editions[0].summary = u"They met."_s;
    ours.editions[0].tags << u"tea"_s;
    theirs.editions[0].tags << u"tin"_s;
    ours.release.date = QDate(2031, 3, 5);
    theirs.release.date = QDate(2031, 3, 6);
    const Merged merged = merge(base, ours, theirs);
    QCOMPARE(
        told(merged.conflicts), QStringList{u"value release: 2031-03-04|2031-03-05|2031-03-06"_s});
    QCOMPARE(merged.readout.editions[0].title, u"A short visit"_s);
    QCOMPARE(merged.readout.editions[0].summary, u"They met."_s);
    QCOMPARE(merged.readout.editions[0].tags, (QStringList{u"trade"_s, u"tea"_s, u"tin"_s}));
}

namespace {

using Counts = QHash<QString, int>;

void countWords(const QString &text, Counts &counts)
{
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
        ++counts[word];
}

template<typename T>
void countWords(const T &value, Counts &counts)
{
    if constexpr (Described<T>)
        forEachField(value, [&](const char *name, const auto &member) {
            if (qstrcmp(name, "id") != 0 && qstrcmp(name, "marks") != 0)
                countWords(member, counts);
        });
}
template<typename T>
void countWords(const std::optional<T> &value, Counts &counts)
{
    if (value)
        countWords(*value, counts);
}
template<typename T>
void countWords(const QList<T> &values, Counts &counts)
{
    for (const T &value : values)
        countWords(value, counts);
}

Counts wordsIn(const Readout &readout)
{
    Counts counts;
    countWords(readout, counts);
    return counts;
}

// The words of the merged readout and of its conflicts.
QString everything(const Merged &merged)
{
    Counts counts = wordsIn(merged.readout);
    QStringList all = counts.keys();
    for (const Conflict &conflict : merged.conflicts)
        all << conflict.ours << conflict.theirs;
    return all.join(u' ');
}

// A word that is not there: one that a side wrote, or that both left standing. Words may grow
// together where the one between them goes, so it is enough that the letters are there.
QString lostWord(
    const Counts &base, const Counts &ours, const Counts &theirs, const QString &everything)
{
    Counts wanted;
    for (const auto &[word, count] : ours.asKeyValueRange()) {
        if (count > base.value(word) || theirs.contains(word))
            wanted[word] = count;
    }
    for (const auto &[word, count] : theirs.asKeyValueRange()) {
        if (count > base.value(word))
            wanted[word] = count;
    }
    for (const auto &[word, count] : wanted.asKeyValueRange()) {
        if (!everything.contains(word))
            return word;
    }
    return {};
}

} // namespace

void TestMerge::noWordIsLost()
{
    bool isNumber = false;
    const int wished = qEnvironmentVariableIntValue("RAPPORTEUR_MERGES", &isNumber);
    const int cases = isNumber ? wished : 3000;
    int clean = 0;
    int whole = 0; // merged by parts it was no readout
    for (int i = 0; i < cases; ++i) {
        const auto seed = quint32(i);
        const Readout base = test::randomReadout(seed / 20);
        const Readout ours = test::randomlyEdited(base, seed * 2, u"o"_s, 1 + i % 7);
        const Readout theirs = test::randomlyEdited(base, seed * 2 + 1, u"t"_s, 1 + i % 5);
        const QByteArray name = QByteArray::number(i);
        const Merged merged = merge(base, ours, theirs);
        const QString lost
            = lostWord(wordsIn(base), wordsIn(ours), wordsIn(theirs), everything(merged));
        QVERIFY2(lost.isEmpty(), qPrintable(QString::fromLatin1(name) + u": "_s + lost));
        QVERIFY2(structureProblems(merged.readout).isEmpty(), name);
        if (merged.conflicts.isEmpty()) {
            ++clean;
            QVERIFY2(merge(base, theirs, ours) == merged, name);
        }
        const auto isWhole = [](const Conflict &conflict) {
            return conflict.kind == Conflict::Kind::Structure;
        };
        whole += std::ranges::any_of(merged.conflicts, isWhole) ? 1 : 0;
        QVERIFY2(merge(base, ours, ours) == (Merged{ours, {}}), name);
        QVERIFY2(merge(ours, ours, theirs) == (Merged{theirs, {}}), name);
    }
    qInfo("%d merges: %d clean, %d kept whole", cases, clean, whole);
    QVERIFY(clean > cases / 4);
    QVERIFY(whole <= cases / 100);
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
