// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifolder.h"
#include "clirun.h"
#include "command.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

namespace {

using enum ExitCode;

// What a command line says.
struct Answer
{
    const char *words;
    ExitCode code;
    const char *out; // in it; empty: there is none
    const char *err;
};

constexpr std::array expectedAnswers{
    Answer{" ", Usage, "", "no command is named; see rapporteur-cli --help"},
    Answer{"fly", Usage, "", "there is no command \"fly\"; see rapporteur-cli --help"},
    Answer{"--fly", Usage, "", "\"--fly\""},
    Answer{"--version", Good, "rapporteur-cli ", ""},
    Answer{"--help", Good, "usage: rapporteur-cli COMMAND", ""},
    Answer{"-h", Good, "usage: rapporteur-cli COMMAND", ""},
    Answer{"export", Usage, "", "see rapporteur-cli export --help"},
    Answer{"export good.readout --output out", Usage, "", "--to is missing"},
    Answer{"export good.readout --to txt", Usage, "", "--output is missing"},
    Answer{"export good.readout --to odt --output out", Usage, "", "no format \"odt\""},
    Answer{"export good.readout --to , --output out", Usage, "", "--to names no format"},
    Answer{"export good.readout --to txt --output out --paper a5", Usage, "", "not \"a5\""},
    Answer{"export good.readout --to txt --output out --wrap 5", Usage, "", "--wrap takes"},
    Answer{"export good.readout --to txt --output out --wrap wide", Usage, "", "not \"wide\""},
    Answer{"export good.readout --to txt --output out --jobs 0", Usage, "", "from 1 to 256"},
    Answer{"export good.readout --to txt --output out --jobs -1", Usage, "", "from 1 to 256"},
    Answer{"export good.readout --to txt --output out --colour", Usage, "", "colour"},
    Answer{"export --to txt --output out", Usage, "", "no file is named"},
    Answer{"export good.readout --to txt --output some.txt", Unwritable, "", "some.txt"},
    Answer{"export good.readout --to txt --output some.txt/out", Unwritable, "", "some.txt/out"},
    Answer{"export good.readout --to txt --output out --edition fr", Usage, "", "no edition \"fr\""},
    Answer{"export bad.readout --to txt --output out", Unreadable, "", "bad.readout"},
    Answer{"export missing.readout --to txt --output out", Unreadable, "", "missing.readout"},
    Answer{"export newer.readout --to txt --output out", Unreadable, "", "newer Rapporteur"},
    Answer{"export empty --to txt --output out", Unreadable, "", "no *.readout in this folder"},
    Answer{"import", Usage, "", "no file is named"},
    Answer{"import some.txt", Good, "some.readout", ""},
    Answer{"import some.txt --output made", Good, "made", ""},
    Answer{"import some.txt --output made/", Good, "made/some.readout", ""},
    Answer{"import some.txt --output empty", Good, "empty/some.readout", ""},
    Answer{"import some.txt --output some.txt/out", Unwritable, "", "some.txt/out"},
    Answer{"import some.txt --output some.txt/", Unwritable, "", "some.txt/"},
    Answer{"import missing.txt", Unreadable, "", "missing.txt"},
    Answer{"import empty", Unreadable, "", "empty"},
    Answer{"check bad.readout", Unreadable, "", "bad.readout"},
    Answer{"info good.readout", Good, "title: A visit", ""},
    Answer{"info good.readout bad.readout", Usage, "", "more than one file"},
    Answer{"info bad.readout", Unreadable, "", "bad.readout"},
    Answer{"info good.readout --json", Good, R"("title": "A visit")", ""},
    Answer{"info --json good.readout", Good, R"("title": "A visit")", ""},
    Answer{"digest good.readout", Good, "  good.readout", ""},
    Answer{"digest -- --odd", Unreadable, "", "--odd"},
    Answer{"new", Good, "untitled.readout", ""},
    Answer{"new good.readout", Unwritable, "", "--force replaces it"},
    Answer{"new good.readout --force", Good, "good.readout", ""},
    Answer{"new newer.readout --force", Unreadable, "", "newer Rapporteur"},
    Answer{"new a.readout --profile nowhere", Usage, "", "no house profile \"nowhere\""},
    Answer{"new missing/a.readout", Unwritable, "", "missing/a.readout"},
};

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void answers_data();
    void answers();
    void helpListsEverything();
    void helpOfCommand_data();
    void helpOfCommand();
    void newMakesWhatCheckReads();
    void importKeepsWorkOfOthers();
    void importGivesNames();
    void oneBadFileStopsNothing();
    void checkAsJson();
    void digestIsOfTheContent();
    void progressOnlyWhenWatched();
    void hostileTextCannotDriveTheTerminal();

private:
    std::unique_ptr<CliFolder> m_folder;
};

void TestCommandLine::init()
{
    m_folder = std::make_unique<CliFolder>();
    QVERIFY(write(u"good.readout"_s, fileOf(readout({edition(u"e1"_s, u"en"_s, u"A visit"_s)}))));
    QVERIFY(write(u"bad.readout"_s, "{"));
    QVERIFY(write(u"newer.readout"_s, R"({"format": "rapporteur-readout", "version": 99})"));
    QVERIFY(write(u"some.txt"_s, "A visit\n\nThe ministers met.\n"));
    QVERIFY(QDir().mkdir(u"empty"_s));
}

void TestCommandLine::cleanup()
{
    m_folder.reset();
}

void TestCommandLine::answers_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<ExitCode>("code");
    QTest::addColumn<QString>("out");
    QTest::addColumn<QString>("err");

    for (const Answer &answer : expectedAnswers)
        QTest::newRow(answer.words)
            << QString::fromUtf8(answer.words) << answer.code << QString::fromUtf8(answer.out)
            << QString::fromUtf8(answer.err);
}

void TestCommandLine::answers()
{
    QFETCH(QString, words);
    QFETCH(QString, out);
    QFETCH(QString, err);

    const Ran ran = ranCommandLine(words.split(u' ', Qt::SkipEmptyParts));
    QVERIFY2(ran.out.contains(out), qPrintable(ran.out));
    QVERIFY2(ran.err.contains(err), qPrintable(ran.err));
    QTEST(ran.code, "code");
    QCOMPARE(ran.out.isEmpty(), out.isEmpty());
    QCOMPARE(ran.err.isEmpty(), err.isEmpty());
    QVERIFY2(ran.code != ExitCode::Usage || ran.err.count(u'\n') == 1, qPrintable(ran.err));
}

void TestCommandLine::helpListsEverything()
{
    const QString help = ranCommandLine({u"--help"_s}).out;
    for (const Command &command : commands())
        QVERIFY2(help.contains("\n  "_L1 + command.name + u' '), command.name.data());
    for (const ExitMeaning &meaning : exitMeanings())
        QVERIFY(help.contains(QLatin1StringView(meaning.meaning)));
    QVERIFY(help.startsWith("usage: rapporteur-cli COMMAND ...\n"_L1));
    for (const QString &line : help.split(u'\n'))
        QVERIFY2(line.size() <= 100, qPrintable(line));
}

void TestCommandLine::helpOfCommand_data()
{
    QTest::addColumn<const Command *>("command");
    for (const Command &command : commands())
        QTest::newRow(command.name.data()) << &command;
}

void TestCommandLine::helpOfCommand()
{
    QFETCH(const Command *, command);
    const Ran ran = ranCommandLine({command->name, u"--help"_s});
    QCOMPARE(ran.code, ExitCode::Good);
    QVERIFY(
        ran.out.startsWith(u"usage: rapporteur-cli %1 %2"_s.arg(command->name, command->operands)));
    QVERIFY(std::ranges::all_of(ran.out, [](QChar letter) { return letter < u'\x80'; }));
    for (const Option &option : command->options)
        QVERIFY2(ran.out.contains("\n  --"_L1 + option.name), option.name.data());
}

void TestCommandLine::newMakesWhatCheckReads()
{
    const Ran made = ranCommandLine({u"new"_s, u"a.readout"_s, u"--profile"_s, u"en"_s});
    QCOMPARE(made.code, ExitCode::Good);
    const Ran ran = ranCommandLine({u"check"_s, u"a.readout"_s});
    QCOMPARE(ran.code, ExitCode::Findings); // an empty readout has no title
    QVERIFY2(ran.out.startsWith("a.readout: "_L1), qPrintable(ran.out));
    QVERIFY2(ran.out.contains("title"_L1), qPrintable(ran.out));
}

void TestCommandLine::importKeepsWorkOfOthers()
{
    const QStringList words{u"import"_s, u"some.txt"_s};
    QCOMPARE(ranCommandLine(words).code, ExitCode::Good);
    QCOMPARE(ranCommandLine(words).code, ExitCode::Good); // says the same again

    const QByteArray edited = contentOf(u"good.readout"_s);
    QVERIFY(write(u"some.readout"_s, edited));
    QCOMPARE(ranCommandLine(words).code, ExitCode::Unwritable);
    QCOMPARE(contentOf(u"some.readout"_s), edited);
    QCOMPARE(ranCommandLine(words + QStringList{u"--force"_s}).code, ExitCode::Good);
    QVERIFY(contentOf(u"some.readout"_s) != edited);
}

void TestCommandLine::importGivesNames()
{
    QVERIFY(write(u"other/some.txt"_s, "Another visit\n\nThey met.\n"));
    const Ran ran = ranCommandLine(
        {u"import"_s, u"some.txt"_s, u"other/some.txt"_s, u"--output"_s, u"out"_s});
    QCOMPARE(ran.code, ExitCode::Good);
    const QStringList expected{u"some-2.readout"_s, u"some.readout"_s};
    QCOMPARE(QDir(u"out"_s).entryList(QDir::Files), expected);
}

void TestCommandLine::oneBadFileStopsNothing()
{
    const Ran ran = ranCommandLine(
        {u"digest"_s, u"bad.readout"_s, u"good.readout"_s, u"missing.readout"_s});
    QCOMPARE(ran.code, ExitCode::Unreadable);
    QVERIFY(ran.out.endsWith("  good.readout\n"_L1));
    QCOMPARE(ran.err.count(u'\n'), 3);
    QVERIFY2(
        ran.err.endsWith("files: 3, good: 1, unreadable or refused: 2\n"_L1), qPrintable(ran.err));
}

void TestCommandLine::checkAsJson()
{
    QVERIFY(write(u"untitled.readout"_s, fileOf(readout({edition(u"e1"_s, u"en"_s, {})}))));
    const Ran ran = ranCommandLine(
        {u"check"_s, u"--json"_s, u"untitled.readout"_s, u"bad.readout"_s});
    QCOMPARE(ran.code, ExitCode::Unreadable);
    const QJsonArray issues = QJsonDocument::fromJson(ran.out.toUtf8()).array();
    QVERIFY(issues.size() >= 2);
    QCOMPARE(issues.first()["file"_L1].toString(), u"untitled.readout"_s);
    QVERIFY(!issues.first()["rule"_L1].toString().isEmpty());
    QCOMPARE(issues.last()["file"_L1].toString(), u"bad.readout"_s);
    QCOMPARE(issues.last()["rule"_L1].toString(), u"unreadable"_s);
}

void TestCommandLine::digestIsOfTheContent()
{
    const QJsonDocument laidOut = QJsonDocument::fromJson(contentOf(u"good.readout"_s));
    QVERIFY(write(u"dense.readout"_s, laidOut.toJson(QJsonDocument::Compact)));
    const QString first = ranCommandLine({u"digest"_s, u"good.readout"_s}).out.section(u' ', 0, 0);
    const QString second = ranCommandLine({u"digest"_s, u"dense.readout"_s}).out.section(u' ', 0, 0);
    QCOMPARE(first.size(), 64);
    QCOMPARE(second, first);
}

void TestCommandLine::progressOnlyWhenWatched()
{
    const QStringList words{u"digest"_s, u"good.readout"_s, u"newer.readout"_s};
    QVERIFY(!ranCommandLine(words, false).err.contains(u'\r'));
    const QString watched = ranCommandLine(words, true).err;
    QVERIFY2(watched.contains("1/2 good.readout"_L1), qPrintable(watched));
    QVERIFY2(watched.contains("\r\x1b[Kfiles: 2"_L1), qPrintable(watched));
}

void TestCommandLine::hostileTextCannotDriveTheTerminal()
{
    const QString file = u"\x1b[2J.readout"_s;
    const QString title = u"visit\x1b]0;owned\x07"_s;
    QVERIFY(write(file, fileOf(readout({edition(u"e1"_s, u"en"_s, title)}))));
    const Ran info = ranCommandLine({u"info"_s, file});
    const Ran digest = ranCommandLine({u"digest"_s, file, u"\x1b[2J"_s});
    QVERIFY(info.out.contains("visit"_L1));
    for (const QString &text : {info.out, info.err, digest.out, digest.err})
        QVERIFY2(!text.contains(u'\x1b'), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
