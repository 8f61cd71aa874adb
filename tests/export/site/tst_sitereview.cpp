// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyring.h"
#include "newsroomfolder.h"
#include "reviewjudge.h"
#include "signature.h"
#include "sitesignature.h"
#include "transition.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::test;

// What the review of a readout and the key of a newsroom make of its site.
class TestSiteReview : public QObject
{
    Q_OBJECT

private slots:
    void approvedTextGoesOut();
    void withdrawalNeedsNoApproval();
    void noticeOfAnUnapprovedTextStaysIn();
    void newerDraftIsTold_data();
    void newerDraftIsTold();
    void signaturesAreToldApart();
};

namespace {

const QDateTime noon(QDate(2030, 5, 1), QTime(12, 0), QTimeZone::UTC);

Dossier moved(const Dossier &dossier, ReviewAction action, const QString &person, int hour)
{
    return rapporteur::moved(
               dossier,
               Policy(),
               {.action = action,
                .actor = {person, person.toLower() + u"@example.org"_s, {}},
                .time = noon.addSecs(qint64(3600) * hour),
                .reason = u"It was wrong."_s,
                .digest = digestOf(dossier.content)})
        .value_or(Dossier());
}

Dossier approved(const QString &title)
{
    Dossier dossier;
    dossier.content = siteReadout(title);
    return moved(
        moved(dossier, ReviewAction::Submit, u"Ada"_s, 0), ReviewAction::Approve, u"Bob"_s, 1);
}

Result<PublishReport> published(const NewsroomSite &room, const Dossier &dossier, int hour)
{
    if (!room.writeFile(u"visit.readout"_s, toJson(fileOf(dossier))))
        return fail(Error::Kind::Write, {});
    PublishOptions options = room.options();
    options.asOf = noon.addSecs(qint64(3600) * hour);
    options.judge = findNewsroom(room.room()).and_then(reviewJudge).value_or(Judge());
    return publishSite(options);
}

QByteArray pageOf(const NewsroomSite &room, const Dossier &dossier, int hour)
{
    return published(room, dossier, hour) ? room.files()[u"en/2030/visit.html"_s] : QByteArray();
}

} // namespace

void TestSiteReview::approvedTextGoesOut()
{
    const NewsroomSite room;
    const Dossier dossier = approved(u"A visit"_s);
    QVERIFY(pageOf(room, dossier, 0).isEmpty());
    QVERIFY(pageOf(room, dossier, 2).contains("A visit"));
}

void TestSiteReview::withdrawalNeedsNoApproval()
{
    const NewsroomSite room;
    const Dossier withdrawn = moved(approved(u"A visit"_s), ReviewAction::Withdraw, u"Ada"_s, 2);
    QVERIFY(!pageOf(room, withdrawn, 1).contains("It was wrong."));
    QVERIFY(pageOf(room, withdrawn, 3).contains("It was wrong."));
    QVERIFY(!room.files()[u"en/index.html"_s].contains("A visit"));
}

// Whoever writes a notice into the file by hand has not withdrawn anything.
void TestSiteReview::noticeOfAnUnapprovedTextStaysIn()
{
    const NewsroomSite room;
    Dossier dossier = approved(u"A visit"_s);
    dossier.content.withdrawal = Withdrawal{.at = {}, .reason = u"It was wrong."_s};
    QVERIFY(!pageOf(room, dossier, 3).contains("It was wrong."));
}

void TestSiteReview::newerDraftIsTold_data()
{
    QTest::addColumn<Dossier>("dossier");
    QTest::addColumn<QString>("told");
    const Dossier out = approved(u"A visit"_s);
    Dossier edited = out;
    edited.content.editions.front().title = u"A long visit"_s;
    QTest::newRow("none") << out << QString();
    const QString missing = u"approvals of “all” missing: 1"_s;
    QTest::newRow("edited") << edited << missing;
    QTest::newRow("withdrawn") << moved(out, ReviewAction::Withdraw, u"Ada"_s, 2) << QString();
    QTest::newRow("edited and withdrawn")
        << moved(edited, ReviewAction::Withdraw, u"Ada"_s, 2) << missing;
}

void TestSiteReview::newerDraftIsTold()
{
    QFETCH(Dossier, dossier);
    QFETCH(QString, told);
    const NewsroomSite room;
    for (int run = 0; run < 2; ++run) { // the second time from what the first one left
        const Result<PublishReport> report = published(room, dossier, 3);
        QVERIFY(report);
        QCOMPARE(report->published, 1);
        QCOMPARE(report->refused.size(), told.isEmpty() ? 0 : 1);
        const RefusedReadout refused = report->refused.value(0);
        QCOMPARE(refused.refusal.detail, told);
        QCOMPARE(refused.isOlderOut, !told.isEmpty());
    }
}

void TestSiteReview::signaturesAreToldApart()
{
    using enum SiteFinding::Kind;
    const testing::KeyRing ring;
    const QString press = testing::KeyRing::makeKey(u"Press <press@example.org>"_s);
    QVERIFY(!testing::KeyRing::makeKey(u"Other <other@example.org>"_s).isEmpty());
    const QByteArray manifest = "0123  index.html\n";
    const Result<QString> made = signatureOf(manifest, u"press@example.org"_s);
    QVERIFY(made);
    const QByteArray signature = made->toLatin1();
    QVERIFY(signatureFinding(manifest, {}, {}) == std::nullopt);
    QVERIFY(signatureFinding(manifest, signature, u"press@example.org"_s) == std::nullopt);
    QVERIFY(signatureFinding(manifest, signature, press) == std::nullopt);
    QVERIFY(signatureFinding(manifest, {}, press) == Unsigned);
    QVERIFY(signatureFinding(manifest, signature, u"other@example.org"_s) == OtherKey);
    QVERIFY(signatureFinding(manifest + '\n', signature, press) == Forged);
    QVERIFY(testing::KeyRing::revoke(press));
    QVERIFY(signatureFinding(manifest, signature, press) == RevokedKey);
    const testing::KeyRing empty;
    QVERIFY(signatureFinding(manifest, signature, press) == UnknownKey);
}

QTEST_GUILESS_MAIN(TestSiteReview)
#include "tst_sitereview.moc"
