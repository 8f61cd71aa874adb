// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"
#include "profile.h"
#include "textimport.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

Readout imported(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto result = importText(file.readAll(), path);
    return result ? result->readout : Readout();
}

QString fixture(const QString &name)
{
    return QStringLiteral(TEST_DATA "/import/") + name + u".txt"_s;
}

Participant person(const QString &id, const QString &given, const QString &family, NameOrder order)
{
    Participant person;
    person.id = id;
    person.name.given = given;
    person.name.family = family;
    person.name.order = order;
    return person;
}

// The faulty fixture with its two participants, whom a person has filled in if the import has not.
Readout faulty()
{
    Readout readout = imported(fixture(u"s10-seeded-errors-embargo-contact-footnotes"_s));
    if (readout.sides.isEmpty())
        readout.sides = {
            {u"n1"_s, {}, {person(u"p1"_s, u"Ilse"_s, u"Brandvik"_s, NameOrder::GivenFirst)}},
            {u"n2"_s, {}, {person(u"p2"_s, u"Oreste"_s, u"Valdani"_s, NameOrder::FamilyComma)}},
        };
    return readout;
}

QList<Issue> issuesOf(const Readout &readout)
{
    const QString language = readout.editions.isEmpty() ? QString()
                                                        : readout.editions.front().language;
    return check(readout, profileFor(readout.profile, language));
}

QString listed(const QList<Issue> &issues)
{
    QString lines;
    for (const Issue &issue : issues)
        lines += u"\n  %1 at %2: %3"_s.arg(issue.rule, issue.place, issue.message);
    return lines;
}

// The cases lie beside the source, or where RAPPORTEUR_SHARED says.
QString casesFolder()
{
    const QString shared
        = qEnvironmentVariable("RAPPORTEUR_SHARED", QStringLiteral(TEST_DATA "/../../../shared"));
    return shared + u"/cases"_s;
}

} // namespace

// What the checker says about texts as they come in.
class TestCheckImported : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatWasPlanted_data();
    void findsWhatWasPlanted();
    void raisesNoFalseAlarm_data();
    void raisesNoFalseAlarm();
    void printsFindings_data();
    void printsFindings();
};

void TestCheckImported::findsWhatWasPlanted_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("words"); // in the message
    const auto row = [](const char *name, const QString &rule, const QString &words) {
        QTest::newRow(name) << rule << words;
    };
    row("embargo", u"date-weekday"_s, u"4 March 2031"_s);
    row("title", u"space-before-bracket"_s, u"Meeting(overview)"_s);
    row("names", u"name-order"_s, u"Valdani"_s);
    row("stop", u"space-after-stop"_s, u"Talmere.(The"_s);
    row("colon", u"space-after-colon"_s, u"meeting:approximately"_s);
    row("bracketed sentence", u"terminal-punctuation"_s, u"two hours)"_s);
    row("phrase", u"agreement"_s, u"as follow"_s);
    row("apostrophe", u"backtick-apostrophe"_s, u"countries`"_s);
    row("twice", u"doubled-word"_s, u"the the"_s);
    row("item", u"terminal-punctuation"_s, u"open articles"_s);
    row("name", u"name-spelling"_s, u"Brandvick"_s);
    row("space before colon", u"space-before-punctuation"_s, u"said :"_s);
    row("space before stop", u"space-before-punctuation"_s, u"close ."_s);
    row("quotation", u"unbalanced-quote"_s, u"We are close"_s);
    row("section", u"numbering-gap"_s, u"2"_s);
    row("bullet", u"bullet-glyph"_s, u"“o”"_s);
    row("lost", u"lost-character"_s, u"Sandvik?Porto"_s);
    row("footnote", u"date-weekday"_s, u"3 April 2030"_s);
    // one is left: "After the discussion both countries` positions" lacks a word, which only a
    // grammar knows
}

void TestCheckImported::findsWhatWasPlanted()
{
    QFETCH(QString, rule);
    QFETCH(QString, words);
    const QList<Issue> issues = issuesOf(faulty());
    const bool isFound = std::ranges::any_of(issues, [&](const Issue &issue) {
        return issue.rule == rule && issue.message.contains(words);
    });
    QVERIFY2(isFound, qPrintable(u"found:"_s + listed(issues)));
}

void TestCheckImported::raisesNoFalseAlarm_data()
{
    QTest::addColumn<QString>("path");
    for (const QFileInfo &file :
         QDir(QStringLiteral(TEST_DATA "/import")).entryInfoList({u"s*.txt"_s})) {
        if (!file.fileName().startsWith("s10"_L1))
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
    }
}

void TestCheckImported::raisesNoFalseAlarm()
{
    // true of texts fresh from an import: nobody has dated, linked or described anything yet
    const QStringList expected{
        u"left-over"_s,
        u"missing-date"_s,
        u"missing-title"_s,
        u"photo-file"_s,
        u"photo-alternative-text"_s,
        u"link-empty"_s};
    QFETCH(QString, path);
    QList<Issue> issues = issuesOf(imported(path));
    issues.removeIf([&](const Issue &issue) { return expected.contains(issue.rule); });
    QVERIFY2(issues.isEmpty(), qPrintable(listed(issues)));
}

void TestCheckImported::printsFindings_data()
{
    QTest::addColumn<QString>("path");
    const QFileInfoList cases = QDir(casesFolder()).entryInfoList({u"*.txt"_s});
    if (cases.isEmpty())
        QSKIP("the cases are not here: set RAPPORTEUR_SHARED");
    for (const QFileInfo &file : cases)
        QTest::newRow(qPrintable(file.completeBaseName())) << file.filePath();
}

void TestCheckImported::printsFindings()
{
    QFETCH(QString, path);
    const Readout readout = imported(path);
    QVERIFY(!readout.editions.isEmpty());
    QElapsedTimer timer;
    timer.start();
    QList<Issue> issues = issuesOf(readout);
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    issues.removeIf([](const Issue &issue) { return issue.rule == "left-over"_L1; });
    qInfo().noquote() << milliseconds << "ms" << listed(issues);
}

QTEST_GUILESS_MAIN(TestCheckImported)
#include "tst_checkimported.moc"
