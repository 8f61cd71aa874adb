// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewed.h"

#include <QTest>

#include <array>
#include <functional>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

// Approvals of a part, and what they answer for.
class TestScopes : public QObject
{
    Q_OBJECT

private slots:
    void partsHoldAlone_data();
    void partsHoldAlone();
    void partsAreNotAll();
};

namespace {

Dossier after(const Dossier &dossier, const ReviewMove &move, const Policy &policy = {})
{
    const Result<Dossier> result = tried(dossier, move, policy);
    if (!result)
        qWarning("%s", qPrintable(result.error().message));
    return result.value_or(dossier);
}

// Two sections, a joint text and a translation.
Readout manyParts()
{
    Readout readout = visit();
    readout.editions[0].body << build::heading(u"b3"_s, u"Trade"_s)
                             << build::paragraph(u"b4"_s, u"They spoke of tea."_s)
                             << build::block(
                                    BlockKind::Wrapped,
                                    u"b5"_s,
                                    {},
                                    {build::paragraph(u"b6"_s, u"Both sides will meet again."_s)});
    Edition french = readout.editions.first();
    french.id = u"e2"_s;
    french.language = u"fr"_s;
    french.kind = Edition::Kind::OfficialTranslation;
    french.title = u"Une visite"_s;
    readout.editions << french;
    return readout;
}

} // namespace

void TestScopes::partsHoldAlone_data()
{
    using Edit = std::function<void(Readout &)>;
    QTest::addColumn<QString>("scope");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<Validity>("validity");
    const std::array<std::pair<const char *, Edit>, 8> edits{{
        {"another section",
         [](Readout &it) { it.editions[0].body[3].text.plain = u"They spoke of tin."_s; }},
        {"the section", [](Readout &it) { it.editions[0].body[1].text.plain = u"They met."_s; }},
        {"its heading", [](Readout &it) { it.editions[0].body[0].text.plain = u"Peace"_s; }},
        {"the title", [](Readout &it) { it.editions[0].title = u"A visit to Grauland"_s; }},
        {"a name", [](Readout &it) { it.sides[0].name.text = u"Grauland"_s; }},
        {"a word of the translation",
         [](Readout &it) { it.editions[1].body[1].text.plain = u"Ils se sont vus."_s; }},
        {"a name in translation",
         [](Readout &it) { it.sides[0].name.translations = {{u"fr"_s, u"Ruritanie"_s}}; }},
        {"the joint text",
         [](Readout &it) { it.editions[0].body[4].children[0].text.plain = u"Never."_s; }},
    }};
    const std::array<std::pair<const char *, QByteArray>, 5> scopes{{
        {"all", "xxxxxxxx"},
        {"titles", "..xxx.x."},
        {"section:b1", ".xx....."},
        {"translation:fr", ".....xx."},
        {"counterpart", ".......x"},
    }};
    for (const auto &[scope, stale] : scopes) {
        for (size_t i = 0; i < edits.size(); ++i) {
            const bool isStale = stale.at(qsizetype(i)) == 'x';
            QTest::addRow("%s, then %s", scope, edits.at(i).first)
                << QString::fromLatin1(scope) << edits.at(i).second
                << (isStale ? Validity::Stale : Validity::Good);
        }
    }
}

void TestScopes::partsHoldAlone()
{
    using Edit = std::function<void(Readout &)>;
    QFETCH(const QString, scope);
    QFETCH(const Edit, edit);
    ReviewMove approve = move(ReviewAction::Approve, bob);
    approve.scope = scopeFrom(scope).value_or(Scope());
    const Dossier before = after(submitted(manyParts()), approve);
    QCOMPARE(standingOf(before, {}).approvals.first().validity, Validity::Good);
    Readout content = manyParts();
    edit(content);
    const Dossier changed = saved(before, content, ada);
    QTEST(standingOf(changed, {}).approvals.first().validity, "validity");
    // also by an author of the rest
    const Dossier byBob = saved(before, content, bob);
    QTEST(standingOf(byBob, {}).approvals.first().validity, "validity");
    const Dossier back = saved(changed, manyParts(), ada);
    QCOMPARE(standingOf(back, {}).approvals.first().validity, Validity::Good);
}

void TestScopes::partsAreNotAll()
{
    Policy policy;
    policy.approvals = {Requirement{{Scope::Kind::Section, u"b1"_s}, {}, 1}};
    ReviewMove part = move(ReviewAction::Approve, bob);
    part.scope = policy.approvals.first().scope;
    Dossier dossier = after(submitted(visit(), policy), part, policy);
    QCOMPARE(standingOf(dossier, policy).missing, (QList{Missing{Requirement(), 1}}));
    dossier = after(dossier, move(ReviewAction::Approve, eve), policy);
    QVERIFY(standingOf(dossier, policy).isApproved);
    // of what is new, only that is to be read again
    Readout longer = visit();
    longer.editions[0].body << build::heading(u"b3"_s, u"Trade"_s);
    dossier = saved(dossier, longer, ada);
    QVERIFY(standingOf(dossier, policy).isStale);
    dossier = after(dossier, move(ReviewAction::Approve, eve), policy);
    QVERIFY(standingOf(dossier, policy).isApproved);
    // who asks for changes takes back what was said of a part, too
    dossier = after(dossier, move(ReviewAction::RequestChanges, eve), policy);
    QCOMPARE(standingOf(dossier, policy).missing.size(), 2);
}

QTEST_GUILESS_MAIN(TestScopes)
#include "tst_scopes.moc"
