// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifolder.h"
#include "clirun.h"
#include "format.h"
#include "historyjson.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

class TestExporting : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void writesEveryFormat();
    void saysWhichRevision();
    void editionsGetTheirLanguage();
    void oneEditionOnly();
    void foldersStandForAllBelow();
    void badFilesAmongGoodOnes();
    void jobsChangeNothing();
    void unwritableFileStopsNothing();
    void linksOutOfTheFolderAreRefused();

private:
    std::unique_ptr<CliFolder> m_folder;
};

namespace {

QString allFormats()
{
    QStringList ids;
    for (const Format &format : formats())
        ids += QString::fromLatin1(format.id);
    return ids.join(u',');
}

Ran exported(const QStringList &words)
{
    return ranCommandLine(QStringList{u"export"_s} + words + QStringList{u"--output"_s, u"out"_s});
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files);
}

} // namespace

void TestExporting::init()
{
    m_folder = std::make_unique<CliFolder>();
    const Edition english = edition(u"e1"_s, u"en"_s, u"A visit"_s);
    const Edition french = edition(u"e2"_s, u"fr"_s, u"Une visite"_s);
    QVERIFY(write(u"visit.readout"_s, fileOf(readout({english}))));
    QVERIFY(write(u"both.readout"_s, fileOf(readout({english, french}))));
    QVERIFY(write(u"broken.readout"_s, "{"));
}

void TestExporting::cleanup()
{
    m_folder.reset();
}

void TestExporting::writesEveryFormat()
{
    const Ran ran = exported({u"visit.readout"_s, u"--to"_s, allFormats()});
    QCOMPARE(ran.err, QString());
    QCOMPARE(ran.code, ExitCode::Good);
    for (const Format &format : formats()) {
        const QString path = u"out/visit."_s + QLatin1StringView(format.id);
        QVERIFY2(contentOf(path).size() > 0, qPrintable(path));
        QVERIFY(ran.out.contains(path + u'\n'));
    }
}

void TestExporting::saysWhichRevision()
{
    const QList<QByteArray> marks{
        R"(<meta name="rapporteur-revision" content="2">)",
        "<rapporteur:revision>2</rapporteur:revision>",
        ", revision 2, sha256 "};
    const Readout now = readReadout(contentOf(u"visit.readout"_s), {})->content;
    Readout before = now;
    before.reference = u"7/12"_s;
    History history;
    for (const Readout &content : {before, now})
        history = addRevision(
                      history,
                      content,
                      {.author = {}, .time = QDateTime(QDate(2031, 1, 1), QTime(), QTimeZone::UTC)})
                      .value_or(History());
    QVERIFY(
        write(u"saved.readout"_s, toJson({.content = now, .history = toJson(history), .review = {}})));
    const QStringList options{u"--to"_s, u"html,pdf,txt"_s};
    QCOMPARE(
        exported(QStringList{u"saved.readout"_s, u"--provenance"_s} + options).code, ExitCode::Good);
    const QStringList suffixes{u"html"_s, u"pdf"_s, u"txt"_s};
    for (qsizetype i = 0; i < suffixes.size(); ++i)
        QVERIFY2(contentOf(u"out/saved."_s + suffixes.at(i)).contains(marks.at(i)), marks.at(i));
    // the text only says it on request, and what was never saved has no number
    QCOMPARE(exported(QStringList{u"visit.readout"_s} + options).code, ExitCode::Good);
    QVERIFY(!contentOf(u"out/visit.txt"_s).contains("sha256"));
    QVERIFY(!contentOf(u"out/visit.html"_s).contains("rapporteur-revision"));
}

void TestExporting::editionsGetTheirLanguage()
{
    QCOMPARE(exported({u"both.readout"_s, u"--to"_s, u"txt"_s}).code, ExitCode::Good);
    QCOMPARE(filesIn(u"out"_s), (QStringList{u"both.en.txt"_s, u"both.fr.txt"_s}));
    QVERIFY(contentOf(u"out/both.fr.txt"_s).contains("Une visite"));
}

void TestExporting::oneEditionOnly()
{
    const Ran language = exported({u"both.readout"_s, u"--to"_s, u"txt"_s, u"--edition"_s, u"FR"_s});
    QCOMPARE(language.out, u"out/both.fr.txt\n"_s);
    const Ran id = exported({u"both.readout"_s, u"--to"_s, u"txt"_s, u"--edition"_s, u"e1"_s});
    QCOMPARE(id.out, u"out/both.en.txt\n"_s);
}

void TestExporting::foldersStandForAllBelow()
{
    QVERIFY(write(u"in/b/visit.readout"_s, contentOf(u"visit.readout"_s)));
    QVERIFY(write(u"in/a/visit.readout"_s, contentOf(u"both.readout"_s)));
    QVERIFY(write(u"in/a/notes.txt"_s, "no readout"));
    const Ran ran = exported({u"in"_s, u"in/b/visit.readout"_s, u"--to"_s, u"txt"_s});
    QCOMPARE(ran.code, ExitCode::Good);
    QCOMPARE(ran.out, u"out/visit.en.txt\nout/visit.fr.txt\nout/visit-2.txt\n"_s);
}

void TestExporting::badFilesAmongGoodOnes()
{
    const Ran ran = exported(
        {u"broken.readout"_s,
         u"visit.readout"_s,
         u"none.readout"_s,
         u"both.readout"_s,
         u"--to"_s,
         u"txt"_s});
    QCOMPARE(ran.code, ExitCode::Unreadable);
    QCOMPARE(filesIn(u"out"_s), (QStringList{u"both.en.txt"_s, u"both.fr.txt"_s, u"visit.txt"_s}));
    QVERIFY2(
        ran.err.endsWith("files: 4, good: 2, unreadable or refused: 2\n"_L1), qPrintable(ran.err));
}

void TestExporting::jobsChangeNothing()
{
    constexpr int count = 30;
    for (int number = 0; number < count; ++number) {
        const Edition numbered = edition(u"e1"_s, u"en"_s, u"Visit %1"_s.arg(number));
        QVERIFY(write(u"in/%1.readout"_s.arg(number), fileOf(readout({numbered}))));
    }
    const auto run = [](const QString &jobs, const QString &folder) {
        return ranCommandLine(
            {u"export"_s,
             u"broken.readout"_s,
             u"in"_s,
             u"--to"_s,
             allFormats(),
             u"--jobs"_s,
             jobs,
             u"--output"_s,
             folder});
    };
    const Ran one = run(u"1"_s, u"one"_s);
    const Ran four = run(u"4"_s, u"four"_s);
    QCOMPARE(four.code, one.code);
    QCOMPARE(four.err, one.err);
    QCOMPARE(QString(four.out).replace("four/"_L1, "one/"_L1), one.out);
    QCOMPARE(filesIn(u"one"_s).size(), count * qsizetype(formats().size()));
    for (const QString &file : filesIn(u"one"_s))
        QCOMPARE(contentOf(u"four/"_s + file), contentOf(u"one/"_s + file));
}

void TestExporting::unwritableFileStopsNothing()
{
    QVERIFY(QDir().mkpath(u"out/visit.txt"_s)); // a folder in the file's place
    const Ran ran = exported({u"visit.readout"_s, u"both.readout"_s, u"--to"_s, u"txt"_s});
    QCOMPARE(ran.code, ExitCode::Unwritable);
    QVERIFY2(ran.err.contains("out/visit.txt"_L1), qPrintable(ran.err));
    QCOMPARE(filesIn(u"out"_s), (QStringList{u"both.en.txt"_s, u"both.fr.txt"_s}));
}

void TestExporting::linksOutOfTheFolderAreRefused()
{
    QVERIFY(write(u"out/kept.txt"_s, "inside"));
    QVERIFY(write(u"precious.txt"_s, "outside"));
    QVERIFY(QFile::link(u"../precious.txt"_s, u"out/visit.txt"_s));
    QVERIFY(QFile::link(u"../unborn.txt"_s, u"out/both.en.txt"_s));
    QVERIFY(QFile::link(u"kept.txt"_s, u"out/both.fr.txt"_s));
    const Ran ran = exported({u"visit.readout"_s, u"both.readout"_s, u"--to"_s, u"txt"_s});
    QCOMPARE(ran.code, ExitCode::Unwritable);
    QCOMPARE(contentOf(u"precious.txt"_s), "outside");
    QVERIFY(!QFile::exists(u"unborn.txt"_s));
    QVERIFY(contentOf(u"out/kept.txt"_s).contains("Une visite"));
}

QTEST_GUILESS_MAIN(TestExporting)
#include "tst_exporting.moc"
