// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"
#include "jsondocument.h"
#include "policyfile.h"
#include "reviewed.h"
#include "reviewfields.h"
#include "reviewjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

// The review as files have it, the policy of a newsroom, and people.
class TestReviewFile : public QObject
{
    Q_OBJECT

private slots:
    void fileKeepsIt();
    void statementIsCanonical();
    void brokenIsRefused_data();
    void brokenIsRefused();
    void schemaHasEveryField_data();
    void schemaHasEveryField();
    void validates();
    void mergeKeepsBoth();
    void scopes_data();
    void scopes();
    void policies_data();
    void policies();
    void policyOfAFolder();
    void sections();
    void persons_data();
    void persons();
};

namespace {

QJsonObject schemaPart(const QString &type)
{
    const auto bytes = readFile(QStringLiteral(SCHEMA_FOLDER "/readout.schema.json"), 1'000'000);
    return QJsonDocument::fromJson(bytes.value_or(QByteArray()))[u"$defs"_s][type].toObject();
}

template<typename T>
QStringList sortedFields()
{
    QStringList names;
    const T unset;
    forEachField(unset, [&](const char *name, const auto &) { names << QLatin1StringView(name); });
    names.sort();
    return names;
}

Dossier scheduled()
{
    ReviewMove schedule = move(ReviewAction::Schedule, ada);
    schedule.schedule = withUtc({QDate(2031, 3, 4), QTime(9, 0), u"Asia/Tokyo"_s, {}});
    return tried(approved(), schedule).value_or(Dossier());
}

QByteArray statementJson(const QByteArray &member, const QByteArray &value)
{
    QByteArray json = toJson(approved().review);
    const qsizetype from = json.indexOf("\"" + member + "\": ") + member.size() + 4;
    const qsizetype end = json.indexOf("\n", from);
    const qsizetype to = json.at(end - 1) == ',' ? end - 1 : end;
    return json.replace(from, to - from, value);
}

Result<Policy> policyFrom(const QByteArray &json)
{
    const auto document = JsonDocument::parse(json);
    return document ? readPolicy(document->root(), {nullptr, "review"_L1})
                    : fail(Error::Kind::Parse, u"no JSON"_s);
}

} // namespace

void TestReviewFile::fileKeepsIt()
{
    const Dossier dossier = scheduled();
    const QByteArray bytes = toJson(fileOf(dossier));
    const Result<ReadoutFile> file = readReadout(bytes, u"visit"_s);
    QVERIFY(file);
    const Result<Dossier> again = readDossier(*file);
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QCOMPARE(*again, dossier);
    QCOMPARE(toJson(fileOf(*again)), bytes);
    QCOMPARE(toJson(Review()), QByteArray());
    QCOMPARE(readReview({}), Review());
}

void TestReviewFile::statementIsCanonical()
{
    const Statement statement{u"r1"_s, 3, QString(64, u'a'), {}, {}, {}, u"Ada"_s, noon()};
    QCOMPARE(
        canonicalForm(statement),
        R"({"decision":"approved","digest":")" + QByteArray(64, 'a')
            + R"(","person":"Ada","readout":"r1","revision":3,"role":"","scope":"all",)"
              R"("time":"2031-03-01T12:00:00Z"})");
}

void TestReviewFile::brokenIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const QString first = u"review.approvals[0]"_s;
    QTest::newRow("syntax") << "{"_ba << u"review, line 1"_s;
    QTest::newRow("unknown member")
        << R"({"approval": []})"_ba << u"review.approval: there is no such member here"_s;
    QTest::newRow("empty approval") << R"({"approvals": [{}]})"_ba << first;
    QTest::newRow("digest") << statementJson("digest", R"("12")") << first + u": its digest"_s;
    QTest::newRow("revision") << statementJson("revision", "0") << first + u": its revision"_s;
    QTest::newRow("person") << statementJson("person", R"("")") << first + u": its time or"_s;
    QTest::newRow("scope") << statementJson("scope", R"("most")")
                           << first + u".statement.scope: “most” is not known"_s;
    QTest::newRow("decision") << statementJson("decision", R"("yes")")
                              << first + u".statement.decision: “yes”"_s;
    QTest::newRow("time") << statementJson("time", R"("noon")") << first + u".statement.time"_s;
    QTest::newRow("year") << R"({"schedule": {"date": "-2031-03-04"}})"_ba
                          << u"review.schedule.date: a date like"_s;
}

void TestReviewFile::brokenIsRefused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, message);
    const Result<Review> review = readReview(json);
    QVERIFY(!review);
    QVERIFY2(review.error().message.startsWith(message), qPrintable(review.error().message));
}

void TestReviewFile::schemaHasEveryField_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("Review") << u"Review"_s << sortedFields<Review>();
    QTest::newRow("Anchor") << u"Anchor"_s << sortedFields<Anchor>();
    QTest::newRow("Utterance") << u"Utterance"_s << sortedFields<Utterance>();
    QTest::newRow("Signed") << u"Signed"_s << sortedFields<Signed>();
    QTest::newRow("Comment") << u"Comment"_s << sortedFields<Comment>();
    QTest::newRow("Suggestion") << u"Suggestion"_s << sortedFields<Suggestion>();
    QTest::newRow("Approval") << u"Approval"_s << sortedFields<Approval>();
    QTest::newRow("Statement") << u"Statement"_s << sortedFields<Statement>();
}

void TestReviewFile::schemaHasEveryField()
{
    QFETCH(const QString, type);
    QTEST(schemaPart(type)[u"properties"_s].toObject().keys(), "fields");
    QCOMPARE(schemaPart(type)[u"additionalProperties"_s], QJsonValue(false));
}

void TestReviewFile::validates()
{
    const QTemporaryDir folder;
    Dossier dossier = scheduled();
    ReviewMove objection = move(ReviewAction::RequestChanges, eve);
    objection.scope = {Scope::Kind::Section, u"b1"_s};
    dossier = tried(dossier, objection).value_or(Dossier());
    QCOMPARE(dossier.review.approvals.size(), 2);
    dossier.review.comments = {Comment{
        u"c1"_s,
        AnchorTexts(dossier.content).anchorAt(u"e1"_s, u"b2"_s, 5, 3).value_or(Anchor()),
        true,
        {Utterance{u"Eve"_s, noon(), u"When?"_s}},
        Signed{u"Ada"_s, noon()}}};
    IdSource ids;
    Readout other = dossier.content;
    other.editions[0].title = u"Talks"_s;
    dossier.review.suggestions = suggestionsBetween(dossier.content, other, u"Eve"_s, noon(), ids);
    const QString name = digestOf(dossier.content) + u".readout"_s;
    QVERIFY(saveReadout(folder.filePath(name), fileOf(dossier)));
    QProcess python;
    python.start(
        u"python3"_s,
        {QStringLiteral(SCHEMA_FOLDER "/../../tests/document/validate.py"),
         QStringLiteral(SCHEMA_FOLDER "/readout.schema.json"),
         folder.path()});
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.readAllStandardOutput(), "1 files valid, 1 digests confirmed\n");
}

void TestReviewFile::mergeKeepsBoth()
{
    const Review ours = approved().review;
    Review theirs = ours;
    theirs.approvals << tried(submitted(), move(ReviewAction::Approve, eve))->review.approvals;
    const Review both = merged(ours, theirs, {});
    QCOMPARE(both, theirs);
    QCOMPARE(merged(both, both, {}), both);
}

void TestReviewFile::scopes_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<bool>("covered");
    QTest::newRow("all") << u"all"_s << u"titles"_s << true;
    QTest::newRow("section") << u"all"_s << u"section:b1"_s << true;
    QTest::newRow("part only") << u"titles"_s << u"all"_s << false;
    QTest::newRow("translation") << u"all"_s << u"translation:fr"_s << false;
    QTest::newRow("counterpart") << u"all"_s << u"counterpart"_s << false;
    QTest::newRow("any side") << u"counterpart:s2"_s << u"counterpart"_s << true;
    QTest::newRow("other language") << u"translation:ja"_s << u"translation:fr"_s << false;
}

void TestReviewFile::scopes()
{
    QFETCH(const QString, given);
    QFETCH(const QString, wanted);
    QCOMPARE(wordOf(*scopeFrom(given)), given);
    QTEST(covers(*scopeFrom(given), *scopeFrom(wanted)), "covered");
    QVERIFY(!scopeFrom(u"all:b1"_s));
}

void TestReviewFile::policies_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("problem"); // empty: none
    QTest::newRow("empty") << "{}"_ba << QString();
    QTest::newRow("all of it")
        << R"({"approvals": [{"role": "editor", "count": 2}, {"scope": "titles"}],
               "signatures": true,
               "reviewers": [{"person": "Ada <ada@example.org>", "roles": ["editor"],
                 "keys": ["0123 4567 89ab cdef 0123 4567 89ab cdef 0123 4567"]}]})"_ba
        << QString();
    QTest::newRow("no object") << "[]"_ba << u"review: an object"_s;
    QTest::newRow("unknown member") << R"({"roles": []})"_ba << u"review.roles: "_s;
    QTest::newRow("none") << R"({"approvals": []})"_ba << u"review: at least one"_s;
    QTest::newRow("count") << R"({"approvals": [{"count": 0}]})"_ba << u"review: an approval’s"_s;
    QTest::newRow("scope") << R"({"approvals": [{"scope": "most"}]})"_ba
                           << u"review.approvals[0].scope: “most”"_s;
    QTest::newRow("nobody") << R"({"reviewers": [{}]})"_ba << u"review: a reviewer"_s;
    QTest::newRow("key") << R"({"reviewers": [{"person": "Ada", "keys": ["ada"]}]})"_ba
                         << u"review: “ADA” is no"_s;
}

void TestReviewFile::policies()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, problem);
    const Result<Policy> policy = policyFrom(json);
    QCOMPARE(policy.has_value(), problem.isEmpty());
    if (!policy)
        QVERIFY2(policy.error().message.startsWith(problem), qPrintable(policy.error().message));
    else if (json.size() > 2)
        QCOMPARE(policy->reviewers.first().keys.first().size(), 40);
    else
        QCOMPARE(*policy, Policy());
}

void TestReviewFile::policyOfAFolder()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"2031/03"_s));
    const QString readout = folder.filePath(u"2031/03/visit.readout"_s);
    QCOMPARE(policyFor(readout), Policy());
    const auto write = [&](const QByteArray &bytes) {
        return saveFile(folder.filePath(u"newsroom.json"_s), bytes).has_value();
    };
    QVERIFY(write(R"({"publisher": "Office", "review": {"signatures": true}})"));
    QVERIFY(policyFor(readout)->signatures);
    QVERIFY(write(R"({"review": {"signatures": 1}})"));
    QVERIFY(!policyFor(readout));
    QVERIFY(policyFor(readout).error().message.contains("newsroom.json: review.signatures"_L1));
}

void TestReviewFile::sections()
{
    Policy policy;
    policy.approvals = {Requirement{{Scope::Kind::Section, u"Defence"_s}, {}, 1}};
    const QList<Requirement> wanted = requirementsFor(policy, visit());
    QCOMPARE(wanted.first().scope, (Scope{Scope::Kind::Section, u"b1"_s}));
    policy.approvals = {Requirement{{Scope::Kind::Counterpart}, {}, 1}};
    QCOMPARE(requirementsFor(policy, visit()), QList{Requirement()}); // nothing goes out unread
    Readout joint = visit();
    joint.sides.clear();
    QCOMPARE(requirementsFor(policy, joint), (policy.approvals << Requirement()));
}

void TestReviewFile::persons_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("address") << u"Ada <ada@x.org>"_s << u"A. Lovelace <ADA@x.org>"_s << true;
    QTest::newRow("other address") << u"Ada <ada@x.org>"_s << u"Ada <ada@y.org>"_s << false;
    QTest::newRow("name") << u"Ada"_s << u"Ada <ada@x.org>"_s << true;
    QTest::newRow("other name") << u"Ada"_s << u"Bob"_s << false;
    QTest::newRow("no address") << u"Ada <ada>"_s << u"Bob <ada>"_s << false;
    QTest::newRow("not an address") << u"Ada <@x.org>"_s << u"Bob <@x.org>"_s << false;
    QTest::newRow("space within") << u"Ada <a da@x.org>"_s << u"Bob <a da@x.org>"_s << false;
    QTest::newRow("two addresses") << u"Ada <a@x.org> <b@x.org>"_s << u"Bob <b@x.org>"_s << false;
    QTest::newRow("bracket in the name") << u"A>da <a@x.org>"_s << u"Bob <a@x.org>"_s << false;
    QTest::newRow("behind the address") << u"Ada <a@x.org> B."_s << u"Bob <a@x.org>"_s << false;
    QTest::newRow("nobody") << u""_s << u"Bob"_s << false;
    QTest::newRow("nobody and an address") << u""_s << u"<bob@x.org>"_s << false;
}

void TestReviewFile::persons()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QTEST(isSamePerson(one, other), "same");
    QCOMPARE(personOf(actorOf(one)), one);
}

QTEST_GUILESS_MAIN(TestReviewFile)
#include "tst_reviewfile.moc"
