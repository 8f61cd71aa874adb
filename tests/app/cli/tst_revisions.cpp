// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifolder.h"
#include "clirun.h"
#include "historyjson.h"
#include "historymerge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

// diff, merge, log and restore.
class TestRevisions : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void diffListsFourChanges();
    void diffOfRevisions();
    void diffMarksTheText();
    void diffMarksThePage();
    void diffWritesAFile();
    void sameIsGood();
    void mergeIsClean();
    void mergeTellsConflicts();
    void mergeJoinsHistories();
    void gitMergesThroughIt();
    void logTellsAndVerifies();
    void restoreMakesARevision();

private:
    std::unique_ptr<CliFolder> m_folder;
};

namespace {

Block block(const QString &id, BlockKind kind, const QString &text, const QList<Block> &children = {})
{
    Block made;
    made.id = id;
    made.kind = kind;
    made.text.plain = text;
    made.children = children;
    return made;
}

Readout meeting()
{
    using enum BlockKind;
    Edition made = edition(u"e1"_s, u"en"_s, u"A visit to Ruritania"_s);
    made.body = {
        block(u"b2"_s, Heading, u"Defence"_s),
        block(u"b3"_s, BlockKind::List, {}, {block(u"b4"_s, Item, u"Exercises in the north"_s)}),
        block(u"b5"_s, Heading, u"Culture"_s),
        block(u"b6"_s, Paragraph, u"They spoke of music & <dance>."_s),
    };
    Readout readout = testing::readout({made});
    Event event;
    event.id = u"v1"_s;
    event.duration = Duration{240, false, {}};
    readout.events = {event};
    return readout;
}

Readout changedMeeting()
{
    Readout after = meeting();
    QList<Block> &body = after.editions[0].body;
    body[1].children[0].text.plain = u"Exercises in the south"_s;
    body.move(2, 0);
    body.move(3, 1);
    after.events[0].duration->minutes = 180;
    after.editions[0].title = u"A visit to Grauland"_s;
    return after;
}

RevisionInfo info(const QString &author)
{
    return {.author = author, .time = QDateTime(QDate(2031, 3, 4), QTime(9, 30), QTimeZone::UTC)};
}

// A file that was saved with each of these contents.
QByteArray savedFile(const QList<Readout> &contents)
{
    History history;
    for (const Readout &content : contents)
        history = addRevision(history, content, info(u"Ada"_s)).value_or(History());
    return toJson({.content = contents.last(), .history = toJson(history), .review = {}});
}

QJsonDocument json(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8());
}

ReadoutFile fileAt(const QString &path)
{
    return readReadout(contentOf(path), path).value_or(ReadoutFile());
}

History historyAt(const QString &path)
{
    return readHistory(fileAt(path).history).value_or(History());
}

bool git(const QStringList &words)
{
    QProcess process;
    process.start(
        u"git"_s,
        QStringList{u"-c"_s, u"user.name=Ada"_s, u"-c"_s, u"user.email=ada@example.org"_s} + words);
    return process.waitForFinished() && process.exitCode() == 0;
}

} // namespace

void TestRevisions::init()
{
    m_folder = std::make_unique<CliFolder>();
    QVERIFY(write(u"before.readout"_s, fileOf(meeting())));
    QVERIFY(write(u"after.readout"_s, fileOf(changedMeeting())));
    QVERIFY(write(u"saved.readout"_s, savedFile({meeting(), changedMeeting()})));
}

void TestRevisions::cleanup()
{
    m_folder.reset();
}

void TestRevisions::diffListsFourChanges()
{
    const Ran ran = ranCommandLine(
        {u"diff"_s, u"before.readout"_s, u"after.readout"_s, u"--json"_s});
    QCOMPARE(ran.code, ExitCode::Findings);
    const QJsonObject root = json(ran.out).object();
    QStringList told;
    for (const QJsonValue change : root["changes"_L1].toArray()) {
        QString words;
        for (const QJsonValue piece : change["words"_L1].toArray())
            words += piece["kind"_L1].toString().first(1) + piece["text"_L1].toString() + u'|';
        told << change["kind"_L1].toString() + u' ' + change["place"_L1].toString() + u' ' + words;
    }
    QCOMPARE(
        told,
        (QStringList{
            u"edited events/v1/duration d240|i180|s min|"_s,
            u"edited editions/e1/title sA visit to |dRuritania|iGrauland|"_s,
            u"moved editions/e1/body/b5 sCulture\nThey spoke of music & <dance>.|"_s,
            u"edited editions/e1/body/b3/b4/text sExercises in the |dnorth|isouth|"_s}));
    QCOMPARE(root["counts"_L1]["facts"_L1], 1);
    QCOMPARE(root["counts"_L1]["text"_L1], 2);
    QCOMPARE(root["counts"_L1]["structure"_L1], 1);
    QCOMPARE(root["after"_L1]["file"_L1], u"after.readout"_s);
    QCOMPARE(root["before"_L1]["digest"_L1].toString().size(), 64);
    const Ran list = ranCommandLine({u"diff"_s, u"before.readout"_s, u"after.readout"_s});
    QCOMPARE(list.out.count(u'\n'), 4);
    QVERIFY(list.out.contains("editions/e1/title: deleted: Ruritania; inserted: Grauland\n"_L1));
}

void TestRevisions::diffOfRevisions()
{
    const Ran ran = ranCommandLine({u"diff"_s, u"saved.readout@1"_s, u"saved.readout"_s});
    QCOMPARE(ran.code, ExitCode::Findings);
    QCOMPARE(ran.out.count(u'\n'), 4);
    QCOMPARE(
        ranCommandLine({u"diff"_s, u"saved.readout@2"_s, u"after.readout"_s}).code, ExitCode::Good);
    const Ran missing = ranCommandLine({u"diff"_s, u"saved.readout@9"_s, u"after.readout"_s});
    QCOMPARE(missing.code, ExitCode::Usage);
    QVERIFY(missing.err.contains("no revision 9"_L1));
}

void TestRevisions::diffMarksTheText()
{
    const Ran ran = ranCommandLine(
        {u"diff"_s, u"before.readout"_s, u"after.readout"_s, u"--text"_s});
    QCOMPARE(ran.code, ExitCode::Findings);
    for (const QString &part :
         {u"4 changes\n"_s,
          u"A visit to [-Ruritania-]{+Grauland+}\n"_s,
          u"Exercises in the [-north-]{+south+}\n"_s,
          u"[moved here] Culture\n"_s})
        QVERIFY2(ran.out.contains(part), qPrintable(ran.out));
}

void TestRevisions::diffMarksThePage()
{
    const Ran ran = ranCommandLine(
        {u"diff"_s, u"before.readout"_s, u"after.readout"_s, u"--html"_s});
    for (const QString &part :
         {u"A visit to <del>Ruritania</del><ins>Grauland</ins>"_s,
          u"Exercises in the <del>north</del><ins>south</ins>"_s,
          u"<h1 id=\"change-title\">"_s,
          u"<a href=\"#change-title\">Title: deleted: Ruritania; inserted: Grauland</a>"_s,
          u"music &amp; &lt;dance&gt;"_s})
        QVERIFY2(ran.out.contains(part), qPrintable(part + u'\n' + ran.out));
    QVERIFY(!ran.out.contains("<dance>"_L1));
}

void TestRevisions::diffWritesAFile()
{
    const QStringList words{u"diff"_s, u"before.readout"_s, u"after.readout"_s};
    const Ran printed = ranCommandLine(words + QStringList{u"--to"_s, u"txt"_s});
    QCOMPARE(printed.out, ranCommandLine(words + QStringList{u"--text"_s}).out);
    const Ran web = ranCommandLine(words + QStringList{u"--output"_s, u"changes.html"_s});
    QCOMPARE(web.code, ExitCode::Findings);
    QCOMPARE(web.out, QString());
    QVERIFY(contentOf(u"changes.html"_s).contains("<del>Ruritania</del>"));
    QCOMPARE(ranCommandLine(words + QStringList{u"--to"_s, u"pdf"_s}).code, ExitCode::Usage);
    QCOMPARE(ranCommandLine(words + QStringList{u"--to"_s, u"odt"_s}).code, ExitCode::Usage);
    QCOMPARE(ranCommandLine(words + QStringList{u"--output"_s, u"changes"_s}).code, ExitCode::Usage);
    const Ran paper = ranCommandLine(
        words + QStringList{u"--to"_s, u"pdf"_s, u"--output"_s, u"changes.pdf"_s});
    QVERIFY2(paper.code == ExitCode::Findings, qPrintable(paper.err));
    QVERIFY(contentOf(u"changes.pdf"_s).startsWith("%PDF-"));
}

void TestRevisions::sameIsGood()
{
    const Ran ran = ranCommandLine({u"diff"_s, u"before.readout"_s, u"before.readout"_s});
    QCOMPARE(ran.code, ExitCode::Good);
    QCOMPARE(ran.out, QString());
}

void TestRevisions::mergeIsClean()
{
    Readout theirs = meeting();
    theirs.editions[0].body[3].text.plain = u"They spoke of theatre & <dance>."_s;
    QVERIFY(write(u"theirs.readout"_s, fileOf(theirs)));
    const QStringList words{u"merge"_s, u"before.readout"_s, u"after.readout"_s, u"theirs.readout"_s};
    const Ran ran = ranCommandLine(words + QStringList{u"--output"_s, u"merged.readout"_s});
    QCOMPARE(ran.code, ExitCode::Good);
    QCOMPARE(fileAt(u"after.readout"_s).content, changedMeeting());
    const Readout merged = fileAt(u"merged.readout"_s).content;
    QCOMPARE(merged.editions[0].title, u"A visit to Grauland"_s);
    QCOMPARE(merged.editions[0].body[1].text.plain, u"They spoke of theatre & <dance>."_s);
    QCOMPARE(ranCommandLine(words).code, ExitCode::Good);
    QCOMPARE(fileAt(u"after.readout"_s).content, merged);
}

void TestRevisions::mergeTellsConflicts()
{
    Readout theirs = meeting();
    theirs.editions[0].title = u"A visit to Borduria"_s;
    QVERIFY(write(u"theirs.readout"_s, fileOf(theirs)));
    const QStringList words{u"merge"_s, u"before.readout"_s, u"after.readout"_s, u"theirs.readout"_s};
    const Ran ran = ranCommandLine(
        words + QStringList{u"--json"_s, u"--output"_s, u"merged.readout"_s});
    QCOMPARE(ran.code, ExitCode::Findings);
    const QJsonObject conflict = json(ran.out).array().first().toObject();
    QCOMPARE(conflict["place"_L1], u"editions/e1/title"_s);
    QCOMPARE(conflict["kind"_L1], u"words"_s);
    QCOMPARE(conflict["base"_L1], u"Ruritania"_s);
    QCOMPARE(conflict["ours"_L1], u"Grauland"_s);
    QCOMPARE(conflict["theirs"_L1], u"Borduria"_s);
    // nothing is dropped: the file itself remembers
    const LogEntry entry = historyAt(u"merged.readout"_s).log.last();
    QCOMPARE(entry.event, u"merged"_s);
    QVERIFY(entry.details.contains(LogDetail{u"words editions/e1/title theirs"_s, u"Borduria"_s}));
    QVERIFY(ranCommandLine(words).err.contains("theirs: Borduria"_L1));
}

void TestRevisions::mergeJoinsHistories()
{
    Readout ours = meeting();
    ours.editions[0].summary = u"Ours."_s;
    Readout theirs = meeting();
    theirs.editions[0].office = u"Theirs."_s;
    QVERIFY(write(u"ours.readout"_s, savedFile({meeting(), ours})));
    QVERIFY(write(u"theirs.readout"_s, savedFile({meeting(), theirs})));
    QCOMPARE(
        ranCommandLine({u"merge"_s,
                        u"before.readout"_s,
                        u"ours.readout"_s,
                        u"theirs.readout"_s,
                        u"--author"_s,
                        u"Eve"_s})
            .code,
        ExitCode::Good);
    const History history = historyAt(u"ours.readout"_s);
    QCOMPARE(history.revisions.size(), 4);
    QCOMPARE(contentOf(history, 2), ours);
    QCOMPARE(contentOf(history, 3), theirs);
    QCOMPARE(contentOf(history, 4), fileAt(u"ours.readout"_s).content);
    QCOMPARE(history.revisions.last().parents, (QList{3, 2}));
    QCOMPARE(history.revisions.last().author, u"Eve"_s);
    QCOMPARE(firstBroken(history), std::nullopt);
}

void TestRevisions::gitMergesThroughIt()
{
    const QString program = QStringLiteral(RAPPORTEUR_CLI);
    if (!git({u"init"_s, u"-q"_s, u"-b"_s, u"main"_s}))
        QSKIP("there is no git");
    QVERIFY(git({u"config"_s, u"merge.readout.driver"_s, program + u" merge %O %A %B"_s}));
    QVERIFY(write(u".gitattributes"_s, "*.readout merge=readout\n"));
    const auto commit = [](const Readout &content) {
        return write(u"visit.readout"_s, fileOf(content)) && git({u"add"_s, u"-A"_s})
               && git({u"commit"_s, u"-q"_s, u"-m"_s, u"a change"_s});
    };
    QVERIFY(commit(meeting()));
    QVERIFY(git({u"checkout"_s, u"-q"_s, u"-b"_s, u"theirs"_s}));
    Readout theirs = meeting();
    theirs.editions[0].body[3].text.plain = u"They sang of music & <dance>."_s;
    QVERIFY(commit(theirs));
    QVERIFY(git({u"checkout"_s, u"-q"_s, u"main"_s}));
    Readout ours = changedMeeting();
    ours.editions[0].body[1].text.plain = u"They spoke of music & <opera>."_s;
    QVERIFY(commit(ours));
    QVERIFY(git({u"merge"_s, u"-q"_s, u"-m"_s, u"both"_s, u"theirs"_s}));
    const Readout merged = fileAt(u"visit.readout"_s).content;
    QCOMPARE(merged.editions[0].body[1].text.plain, u"They sang of music & <opera>."_s);
    QCOMPARE(merged.editions[0].title, u"A visit to Grauland"_s);
    // and where it cannot, git says so
    QVERIFY(git({u"checkout"_s, u"-q"_s, u"theirs"_s}));
    theirs.editions[0].title = u"A visit to Borduria"_s;
    QVERIFY(commit(theirs));
    QVERIFY(git({u"checkout"_s, u"-q"_s, u"main"_s}));
    QVERIFY(!git({u"merge"_s, u"-q"_s, u"-m"_s, u"both"_s, u"theirs"_s}));
    QCOMPARE(fileAt(u"visit.readout"_s).content.editions[0].title, u"A visit to Grauland"_s);
    QVERIFY(contentOf(u"visit.readout"_s).contains("Borduria"));
}

void TestRevisions::logTellsAndVerifies()
{
    const Ran ran = ranCommandLine({u"log"_s, u"saved.readout"_s});
    QCOMPARE(ran.code, ExitCode::Good);
    QCOMPARE(
        ran.out,
        u"1  2031-03-04T09:30:00Z  saved  revision 1  by Ada\n"
        "2  2031-03-04T09:30:00Z  saved  revision 2  by Ada\n"_s);
    const QJsonArray entries = json(ranCommandLine({u"log"_s, u"saved.readout"_s, u"--json"_s}).out)
                                   .array();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(ranCommandLine({u"log"_s, u"saved.readout"_s, u"--verify"_s}).code, ExitCode::Good);
    QByteArray bytes = contentOf(u"saved.readout"_s);
    bytes.replace(bytes.lastIndexOf(R"("actor": "Ada")"), 14, R"("actor": "Eve")");
    QVERIFY(write(u"forged.readout"_s, bytes));
    const Ran forged = ranCommandLine({u"log"_s, u"forged.readout"_s, u"--verify"_s});
    QCOMPARE(forged.code, ExitCode::Findings);
    QVERIFY2(forged.out.contains("entry 2 is broken"_L1), qPrintable(forged.out));
}

void TestRevisions::restoreMakesARevision()
{
    const Ran ran = ranCommandLine(
        {u"restore"_s, u"saved.readout"_s, u"1"_s, u"--author"_s, u"Eve"_s});
    QCOMPARE(ran.code, ExitCode::Good);
    QCOMPARE(fileAt(u"saved.readout"_s).content, meeting());
    const History history = historyAt(u"saved.readout"_s);
    QCOMPARE(history.revisions.size(), 3);
    QCOMPARE(history.log.last().event, u"restored"_s);
    QCOMPARE(history.log.last().actor, u"Eve"_s);
    QCOMPARE(contentOf(history, 2), changedMeeting());
    QCOMPARE(firstBroken(history), std::nullopt);
    // what was never saved with a history is kept as well
    QVERIFY(write(
        u"unsaved.readout"_s,
        toJson(
            {.content = testing::readout({edition(u"e1"_s, u"en"_s, u"Other"_s)}),
             .history = fileAt(u"saved.readout"_s).history,
             .review = {}})));
    QCOMPARE(ranCommandLine({u"restore"_s, u"unsaved.readout"_s, u"2"_s}).code, ExitCode::Good);
    const History kept = historyAt(u"unsaved.readout"_s);
    QCOMPARE(kept.revisions.size(), 5);
    QCOMPARE(contentOf(kept, 4).value_or(Readout()).editions.value(0).title, u"Other"_s);
    QCOMPARE(ranCommandLine({u"restore"_s, u"saved.readout"_s, u"x"_s}).code, ExitCode::Usage);
}

QTEST_GUILESS_MAIN(TestRevisions)
#include "tst_revisions.moc"
