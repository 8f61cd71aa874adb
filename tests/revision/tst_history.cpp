// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"
#include "contentjson.h"
#include "digest.h"
#include "history.h"
#include "historyjson.h"
#include "historymerge.h"
#include "randomedits.h"
#include "randomreadout.h"
#include "readoutfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void deltasLeadThere();
    void everyRevisionReadsBack();
    void deltaIsReadable();
    void unchangedContentMakesNone();
    void namingMakesOne();
    void autosavesCollapse();
    void fileKeepsIt();
    void brokenIsRefused_data();
    void brokenIsRefused();
    void tamperingIsNamed_data();
    void tamperingIsNamed();
    void mergeNeedsEveryParent_data();
    void mergeNeedsEveryParent();
};

namespace {

RevisionInfo info(RevisionKind kind = RevisionKind::Save)
{
    return {
        .kind = kind,
        .author = u"Ada Example"_s,
        .time = QDateTime(QDate(2031, 3, 4), QTime(9, 30), QTimeZone::UTC),
    };
}

Readout titled(const QString &title)
{
    Edition edition;
    edition.id = u"e1"_s;
    edition.language = u"en"_s;
    edition.title = title;
    edition.body
        = {build::paragraph(u"b1"_s, u"The ministers met in the afternoon."_s),
           build::paragraph(u"b2"_s, u"They spoke of trade."_s)};
    return build::readout(edition);
}

History added(const History &history, const Readout &content, const RevisionInfo &about = info())
{
    return addRevision(history, content, about).value_or(History());
}

History threeTitles()
{
    History history;
    for (const QString &title : {u"A visit"_s, u"A short visit"_s, u"A very short visit"_s})
        history = added(history, titled(title));
    return history;
}

} // namespace

void TestHistory::deltasLeadThere()
{
    for (quint32 seed = 0; seed < 300; ++seed) {
        const Readout before = test::randomReadout(seed);
        const Readout after = seed % 10 == 0 ? test::randomReadout(seed + 1)
                                             : test::randomlyEdited(before, seed, u"n"_s, 6);
        JsonNode node = contentNode(before);
        QVERIFY2(applyDelta(node, deltaBetween(node, contentNode(after))), QByteArray::number(seed));
        QCOMPARE(toCanonicalJson(node), canonicalForm(after));
    }
}

void TestHistory::everyRevisionReadsBack()
{
    QList<Readout> contents;
    History history;
    Readout content = test::randomReadout(7);
    for (int i = 0; i < 40; ++i) {
        history = added(history, content);
        contents << content;
        content.editions[0].title += u" more"_s;
        content = test::randomlyEdited(content, quint32(i), u"r"_s + QString::number(i), 3);
    }
    QCOMPARE(history.revisions.size(), contents.size());
    const Result<History> read = readHistory(toJson(history));
    QVERIFY(read);
    QCOMPARE(*read, history);
    for (int number = 1; number <= contents.size(); ++number)
        QCOMPARE(contentOf(*read, number), contents.at(number - 1));
    QCOMPARE(firstBroken(*read), std::nullopt);
}

void TestHistory::deltaIsReadable()
{
    History history = added({}, titled(u"A visit"_s));
    Readout after = titled(u"A longer visit"_s);
    after.editions[0].body.move(0, 1);
    after.editions[0].body.insert(1, build::paragraph(u"b3"_s, u"Tea."_s));
    history = added(history, after);
    QStringList at;
    for (const ContentChange &change : history.revisions.last().changes)
        at << change.at + (change.after ? u" after "_s + *change.after : QString());
    QCOMPARE(
        at,
        (QStringList{
            u"editions/e1/title"_s,
            u"editions/e1/body/b2 after "_s,
            u"editions/e1/body/b3 after b2"_s}));
}

void TestHistory::unchangedContentMakesNone()
{
    const History history = added({}, titled(u"A visit"_s));
    QCOMPARE(added(history, titled(u"A visit"_s)), history);
    QCOMPARE(added(history, titled(u"A visit"_s), info(RevisionKind::Autosave)), history);
}

void TestHistory::namingMakesOne()
{
    RevisionInfo named = info(RevisionKind::Named);
    named.name = u"As agreed"_s;
    const History history = added(threeTitles(), titled(u"A very short visit"_s), named);
    QCOMPARE(history.revisions.size(), 4);
    QCOMPARE(history.revisions.last().name, u"As agreed"_s);
    QCOMPARE(history.log.last().event, u"named"_s);
    QCOMPARE(history.log.last().reason, u"As agreed"_s);
    QCOMPARE(contentOf(history, 4), titled(u"A very short visit"_s));
}

void TestHistory::autosavesCollapse()
{
    History history = added({}, titled(u"A"_s));
    history = added(history, titled(u"AB"_s), info(RevisionKind::Autosave));
    history = added(history, titled(u"ABC"_s), info(RevisionKind::Autosave));
    QCOMPARE(history.revisions.size(), 3);
    QCOMPARE(history.log.size(), 1);
    QCOMPARE(contentOf(history, 3), titled(u"ABC"_s));
    const History saved = added(history, titled(u"ABCD"_s));
    QCOMPARE(saved.revisions.size(), 2);
    QCOMPARE(saved.revisions.last().number, 4);
    QCOMPARE(saved.revisions.last().parents, QList{1});
    QCOMPARE(contentOf(saved, 4), titled(u"ABCD"_s));
    QCOMPARE(firstBroken(saved), std::nullopt);
    // saved as it was autosaved last: still a save of its own
    const History same = added(history, titled(u"ABC"_s));
    QCOMPARE(same.revisions.last().kind, RevisionKind::Save);
    QCOMPARE(same.revisions.size(), 2);
}

void TestHistory::fileKeepsIt()
{
    const History history = threeTitles();
    const ReadoutFile
        file{.content = titled(u"A very short visit"_s), .history = toJson(history), .review = {}};
    const QByteArray bytes = rapporteur::toJson(file);
    const Result<ReadoutFile> read = readReadout(bytes, u"test"_s);
    QVERIFY(read);
    QCOMPARE(read->history, file.history);
    QCOMPARE(readHistory(read->history).value_or(History()), history);
    QVERIFY(bytes.contains(
        "\n  \"history\": {\n    \"revisions\": [\n      {\n        \"number\": 1,"));
    QCOMPARE(toJson(History()), QByteArray());
    QCOMPARE(readHistory({}), History());
}

void TestHistory::brokenIsRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *before, const char *after, const char *place) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after)
                            << QString::fromLatin1(place);
    };
    row("number twice", "\"number\": 2", "\"number\": 1", "history.revisions[1]");
    row("number too large", "\"number\": 3", "\"number\": 2147483647", "history.revisions[2]");
    row("parent is later", "[\n          2", "[\n          3", "history.revisions[2]");
    row("kind", "\"author\": ", "\"kind\": \"autumn\",\n\"author\": ", "history.revisions[0].kind");
    row("time", "\"2031-03-04T09:30:00Z\"", "\"noon\"", "history.revisions[0].time");
    row("member", "\"author\"", "\"autor\"", "history.revisions[0].autor");
    row("digest", R"("digest": ")", R"("digest": "x)", "history.revisions[0]");
    row("no content", "\"content\"", "\"changes\"", "history.revisions[0].changes");
    row("syntax", "[", "[,", "line 2");
}

void TestHistory::brokenIsRefused()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, place);
    QByteArray json = toJson(threeTitles());
    const qsizetype at = json.indexOf(before);
    QVERIFY(at >= 0);
    json.replace(at, before.size(), after);
    const Result<History> read = readHistory(json);
    QVERIFY(!read);
    QVERIFY2(read.error().message.contains(place), qPrintable(read.error().message));
}

void TestHistory::tamperingIsNamed_data()
{
    using Tamper = std::function<void(History &)>;
    QTest::addColumn<Tamper>("tamper");
    QTest::addColumn<int>("entry");
    const auto row = [](const char *name, int entry, const Tamper &tamper) {
        QTest::newRow(name) << tamper << entry;
    };
    row("another actor", 2, [](History &history) { history.log[1].actor = u"Eve"_s; });
    row("dropped", 2, [](History &history) { history.log.removeAt(1); });
    row("first dropped", 1, [](History &history) { history.log.removeAt(0); });
    row("last dropped", 3, [](History &history) { history.log.removeLast(); });
    row("put in", 2, [](History &history) { history.log.insert(1, history.log.at(0)); });
    row("exchanged", 2, [](History &history) { history.log.swapItemsAt(1, 2); });
    row("revision gone", 2, [](History &history) { history.revisions.removeAt(1); });
    row("another digest", 3, [](History &history) {
        history.revisions[2].digest = history.revisions[0].digest;
    });
    row("another word", 2, [](History &history) {
        history.revisions[1].changes[0].value = JsonNode::ofString(u"A lie"_s);
    });
    row("another word at first", 1, [](History &history) {
        JsonNode content = history.revisions[0].content->toNode();
        content.members.pop_back();
        history.revisions[0].content = std::move(content);
    });
    row("hash made anew", 3, [](History &history) {
        LogEntry entry = history.log.at(1);
        entry.actor = u"Eve"_s;
        history.log[1] = logged(history.log.first(1), entry).last();
    });
}

void TestHistory::tamperingIsNamed()
{
    using Tamper = std::function<void(History &)>;
    QFETCH(Tamper, tamper);
    QFETCH(int, entry);
    History history = threeTitles();
    QCOMPARE(firstBroken(history), std::nullopt);
    tamper(history);
    const std::optional<BrokenEntry> broken = firstBroken(history);
    QVERIFY(broken);
    QCOMPARE(broken->entry, entry);
    QVERIFY(!broken->reason.isEmpty());
}

void TestHistory::mergeNeedsEveryParent_data()
{
    QTest::addColumn<int>("gone");
    QTest::newRow("first gone") << 1; // the number that the second gets
    QTest::newRow("second gone") << 2;
}

void TestHistory::mergeNeedsEveryParent()
{
    QFETCH(int, gone);
    History theirs = threeTitles();
    theirs.revisions.removeAt(gone - 1);
    const Result<History> history = merged({}, theirs, titled(u"A visit"_s), info());
    QVERIFY(!history);
    QCOMPARE(history.error().message, u"there is no revision %1"_s.arg(gone));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
