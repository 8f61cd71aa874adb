// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifolder.h"
#include "clirun.h"
#include "dossier.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

// comment, suggestions, and verify on what was exported.
class TestDiscussing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_folder.reset(); }
    void comments();
    void commentsNameTheirPlace_data();
    void commentsNameTheirPlace();
    void blockingStopsApproval();
    void suggestions();
    void verifiesOutputs_data();
    void verifiesOutputs();
    void otherWords_data();
    void otherWords();
    void otherReadouts();

private:
    std::unique_ptr<CliFolder> m_folder;
};

namespace {

Ran ran(const QString &words)
{
    QStringList list = words.split(u' ');
    for (QString &word : list)
        word.replace(u'_', u' ');
    return ranCommandLine(list);
}

Dossier dossierAt(const QString &path)
{
    return loadReadout(path)
        .and_then([](const LoadedReadout &loaded) { return readDossier(loaded.file); })
        .value_or(Dossier());
}

QJsonValue json(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Readout edited(const QString &text)
{
    Readout content = dossierAt(u"visit.readout"_s).content;
    content.editions[0].lead[0].text.plain = text;
    return content;
}

bool save(const Readout &content)
{
    Dossier dossier = dossierAt(u"visit.readout"_s);
    dossier.content = content;
    return write(u"visit.readout"_s, toJson(fileOf(dossier)));
}

} // namespace

void TestDiscussing::init()
{
    m_folder = std::make_unique<CliFolder>();
    QVERIFY(write(
        u"visit.readout"_s,
        fileOf(readout(
            {edition(u"e1"_s, u"en"_s, u"A visit"_s),
             edition(u"e2"_s, u"fr"_s, u"Une visite"_s)}))));
}

void TestDiscussing::comments()
{
    const Ran added = ran(
        u"comment visit.readout --add Who? --quote ministers --edition en --as Eve"_s);
    QVERIFY2(added.code == ExitCode::Good, qPrintable(added.err));
    QVERIFY(added.out.contains(u"open  b1  “ministers”"_s));
    QVERIFY(added.out.contains("Eve: Who?"_L1));
    const QString id = json(ran(u"comment visit.readout --json"_s).out)[0]["id"_L1].toString();
    QCOMPARE(
        ran(u"comment visit.readout --add All_of_them. --as Ada --reply "_s + id).code,
        ExitCode::Good);
    // it stays where its words are, or says that they changed
    QVERIFY(save(edited(u"On Monday, the ministers met."_s)));
    QJsonValue listed = json(ran(u"comment visit.readout --json"_s).out)[0];
    QCOMPARE(listed["state"_L1].toString(), u"there"_s);
    QCOMPARE(listed["remarks"_L1].toArray().size(), 2);
    QVERIFY(save(edited(u"The envoys met and spoke."_s)));
    listed = json(ran(u"comment visit.readout --json"_s).out)[0];
    QCOMPARE(listed["state"_L1].toString(), u"changed"_s);
    QCOMPARE(listed["words"_L1].toString(), u"envoys"_s);
    QVERIFY(ran(u"comment visit.readout"_s).out.contains(u"changed since, now: “envoys”"_s));
    QVERIFY(
        ran(u"comment visit.readout --as Ada --resolve "_s + id).out.contains("resolved by Ada"_L1));
    QCOMPARE(dossierAt(u"visit.readout"_s).history.log.last().event, u"resolved"_s);
    QCOMPARE(ran(u"comment visit.readout --reopen "_s + id).code, ExitCode::Good);
    QCOMPARE(ran(u"comment visit.readout --resolve c-none"_s).code, ExitCode::Usage);
}

void TestDiscussing::commentsNameTheirPlace_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("place"); // empty: refused
    QTest::newRow("all of it") << u""_s << u"-"_s;
    QTest::newRow("a block") << u" --at b1 --edition e1"_s << u"b1"_s;
    QTest::newRow("a field") << u" --at editions/e1/title"_s << u"editions/e1/title"_s;
    QTest::newRow("words in a field")
        << u" --at editions/e1/title --quote visit"_s << u"editions/e1/title"_s;
    QTest::newRow("words in two editions") << u" --quote ministers"_s << QString();
    QTest::newRow("no such words") << u" --quote envoys"_s << QString();
    QTest::newRow("nothing said") << u" --add _"_s << QString();
}

void TestDiscussing::commentsNameTheirPlace()
{
    QFETCH(const QString, options);
    QFETCH(const QString, place);
    const Ran done = ran(u"comment visit.readout --add Why?"_s + options);
    QCOMPARE(done.code, place.isEmpty() ? ExitCode::Usage : ExitCode::Good);
    const Comments comments = dossierAt(u"visit.readout"_s).review.comments;
    QCOMPARE(comments.size(), place.isEmpty() ? 0 : 1);
    if (!place.isEmpty())
        QCOMPARE(u"-"_s + comments.first().anchor.place, place == u"-"_s ? place : u"-"_s + place);
}

void TestDiscussing::blockingStopsApproval()
{
    QCOMPARE(ran(u"submit visit.readout --as Ada"_s).code, ExitCode::Good);
    QCOMPARE(ran(u"comment visit.readout --add Who? --blocking --as Eve"_s).code, ExitCode::Good);
    const Ran refused = ran(u"approve visit.readout --as Bob --revision 1"_s);
    QCOMPARE(refused.code, ExitCode::Refused);
    QVERIFY2(refused.err.contains("comments"_L1), qPrintable(refused.err));
    const QString id = dossierAt(u"visit.readout"_s).review.comments.first().id;
    QCOMPARE(ran(u"comment visit.readout --as Ada --resolve "_s + id).code, ExitCode::Good);
    QCOMPARE(ran(u"approve visit.readout --as Bob --revision 1"_s).code, ExitCode::Good);
    // what is said afterwards leaves the approval alone
    QCOMPARE(ran(u"comment visit.readout --add Good. --as Eve"_s).code, ExitCode::Good);
    QCOMPARE(ran(u"status visit.readout"_s).code, ExitCode::Good);
}

void TestDiscussing::suggestions()
{
    Readout other = edited(u"The ministers met, ate and spoke."_s);
    other.editions[1].title = u"Une longue visite"_s;
    QVERIFY(write(u"other.readout"_s, fileOf(other)));
    const Ran made = ran(u"suggestions visit.readout --from other.readout --note Food. --as Eve"_s);
    QVERIFY2(made.code == ExitCode::Good, qPrintable(made.err));
    QVERIFY2(made.out.contains("inserted: , ate"_L1), qPrintable(made.out));
    QVERIFY(made.out.contains("Food."_L1));
    const QJsonArray list = json(ran(u"suggestions visit.readout --json"_s).out).toArray();
    QCOMPARE(list.size(), 2);
    QVERIFY(list[0]["applies"_L1].toBool());
    // somebody changes the same words, and others
    QVERIFY(save(edited(u"The ministers spoke."_s)));
    const Ran accepted = ran(u"suggestions visit.readout --accept all --as Ada"_s);
    QCOMPARE(accepted.code, ExitCode::Findings);
    QVERIFY2(accepted.err.contains("no longer applies"_L1), qPrintable(accepted.err));
    const Dossier dossier = dossierAt(u"visit.readout"_s);
    QCOMPARE(dossier.content.editions[1].title, u"Une longue visite"_s);
    QCOMPARE(dossier.content.editions[0].lead[0].text.plain, u"The ministers spoke."_s);
    QCOMPARE(dossier.review.suggestions.size(), 1);
    QCOMPARE(ran(u"suggestions visit.readout --reject all"_s).out, QString());
    QCOMPARE(dossierAt(u"visit.readout"_s).history.log.last().event, u"rejected"_s);
}

void TestDiscussing::verifiesOutputs_data()
{
    QTest::addColumn<QString>("file");
    for (const auto *file : {"visit.en.html", "visit.fr.pdf", "visit.en.txt"})
        QTest::newRow(file) << QString::fromLatin1(file);
}

// From the text that is published to the names of those who approved it.
void TestDiscussing::verifiesOutputs()
{
    QFETCH(const QString, file);
    QCOMPARE(ran(u"submit visit.readout --as Ada"_s).code, ExitCode::Good);
    QCOMPARE(
        ran(u"export visit.readout --to html,pdf,txt --provenance --paper letter --output ."_s).code,
        ExitCode::Good);
    const QString command = u"verify "_s + file;
    const Ran unapproved = ran(command);
    QCOMPARE(unapproved.code, ExitCode::Findings);
    QVERIFY2(
        unapproved.out.contains("byte for byte, an export of revision 1"_L1),
        qPrintable(unapproved.out));
    QVERIFY(unapproved.out.contains("nobody has approved"_L1));
    QCOMPARE(ran(u"approve visit.readout --as Bob --revision 1"_s).code, ExitCode::Good);
    const Ran approved = ran(command);
    QCOMPARE(approved.code, ExitCode::Good);
    QVERIFY2(approved.out.contains("approved by Bob"_L1), qPrintable(approved.out));
    // it stays what it was when the readout goes on
    QVERIFY(save(edited(u"They met again."_s)));
    QCOMPARE(ran(u"submit visit.readout --as Ada"_s).code, ExitCode::Good);
    const Ran later = ran(command + u" visit.readout"_s);
    QCOMPARE(later.code, ExitCode::Good);
    QVERIFY(later.out.contains("changed since"_L1));
    const QJsonValue told = json(ran(command + u" visit.readout --json"_s).out);
    QCOMPARE(told["revision"_L1].toInt(), 1);
    QCOMPARE(told["match"_L1].toString(), u"bytes"_s);
    QVERIFY(!told["present"_L1].toBool());
    QVERIFY(told["approvedBy"_L1][0].toString().startsWith("Bob"_L1));
}

void TestDiscussing::otherWords_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<ExitCode>("code");
    QTest::newRow("another word") << u"visit.en.html"_s << "met and spoke"_ba << "met and sang"_ba
                                  << ExitCode::Refused;
    QTest::newRow("another look") << u"visit.en.html"_s << "<style>"_ba << "<style>/**/"_ba
                                  << ExitCode::Findings;
    QTest::newRow("a word of text")
        << u"visit.en.txt"_s << "met and spoke"_ba << "spoke"_ba << ExitCode::Refused;
    QTest::newRow("other lines") << u"visit.en.txt"_s << "met and"_ba << "met\nand"_ba
                                 << ExitCode::Findings;
}

void TestDiscussing::otherWords()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const ExitCode, code);
    QCOMPARE(ran(u"submit visit.readout --as Ada"_s).code, ExitCode::Good);
    QCOMPARE(ran(u"export visit.readout --to html,txt --output ."_s).code, ExitCode::Good);
    const QByteArray bytes = contentOf(file);
    QVERIFY(bytes.contains(from));
    QVERIFY(write(file, QByteArray(bytes).replace(from, to)));
    const Ran done = ran(u"verify "_s + file + u" visit.readout"_s);
    QVERIFY2(done.code == code, qPrintable(done.out + done.err));
    QCOMPARE(done.out.contains("missing: "_L1), code == ExitCode::Refused);
}

void TestDiscussing::otherReadouts()
{
    QCOMPARE(ran(u"export visit.readout --to html,txt --output ."_s).code, ExitCode::Good);
    Readout other = dossierAt(u"visit.readout"_s).content;
    other.id = u"another"_s;
    QVERIFY(write(u"other.readout"_s, fileOf(other)));
    const Ran wrong = ran(u"verify visit.en.html other.readout"_s);
    QCOMPARE(wrong.code, ExitCode::Refused);
    QVERIFY(wrong.out.contains("made of another readout"_L1));
    const Ran unnamed = ran(u"verify visit.en.txt"_s);
    QCOMPARE(unnamed.code, ExitCode::Findings);
    QVERIFY(unnamed.out.contains("does not say"_L1));
    QCOMPARE(ran(u"verify nothing.pdf"_s).code, ExitCode::Unreadable);
}

QTEST_GUILESS_MAIN(TestDiscussing)
#include "tst_discussing.moc"
