// SPDX-License-Identifier: GPL-3.0-or-later
#include "judgingwords.h"
#include "nextsentence.h"
#include "reviewed.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

namespace {

// What a standing has beside its state, and that an approval is missing.
using Trait = void (*)(Standing &);

void plain(Standing & /*standing*/) {}

void approvedNow(Standing &standing)
{
    standing.isApproved = true;
    standing.missing.clear();
}

void stale(Standing &standing)
{
    standing.isStale = true;
}

void changedSince(Standing &standing)
{
    standing.digest = u"another"_s;
}

void bobs(Standing &standing)
{
    standing.authors = {personOf(bob)};
}

void claimedByEve(Standing &standing)
{
    standing.claimedBy = personOf(eve);
}

void indebted(Standing &standing)
{
    standing.debt = Debt();
}

struct Row
{
    const char *name;
    ReviewState state;
    Trait trait;
    const char *words;
    const char *sentence;
};

constexpr auto rows = [] {
    using enum ReviewState;
    const char *const again = "Its approvals no longer hold: it must be approved again. "
                              "Missing approvals: 1.";
    const char *const isOut = "It is out; another text of it goes out as a correction.";
    return std::array{
        Row{"draft", Draft, plain, "draft", "Submit it for review when it is ready."},
        Row{"submitted",
            Submitted,
            plain,
            "submitted",
            "Approve it, or request changes. Missing approvals: 1."},
        Row{"another text than submitted",
            Submitted,
            changedSince,
            "submitted",
            "The text has changed since it was submitted: submit it again."},
        Row{"own text",
            Submitted,
            bobs,
            "submitted",
            "Somebody else must approve it. Missing approvals: 1."},
        Row{"claimed by another",
            Submitted,
            claimedByEve,
            "submitted",
            "Eve <eve@example.org> has claimed it. Missing approvals: 1."},
        Row{"changes requested",
            ChangesRequested,
            plain,
            "changes requested",
            "Change what was asked for, and submit it again."},
        Row{"approved", Approved, approvedNow, "approved", "It may be scheduled or published."},
        Row{"approved, another text",
            Approved,
            stale,
            "approved, stale",
            "The text has changed since it was approved: submit it again, or have the difference "
            "approved."},
        Row{"approved by a revoked key", Approved, plain, "approved, no longer valid", again},
        Row{"scheduled", Scheduled, approvedNow, "scheduled", "It goes out at its time."},
        Row{"scheduled by a revoked key", Scheduled, plain, "scheduled, no longer valid", again},
        Row{"published", Published, approvedNow, "published", isOut},
        Row{"published, the key revoked since", Published, plain, "published", isOut},
        Row{"published without approval",
            Published,
            indebted,
            "published",
            "It went out without approval: another person must approve it."},
        Row{"withdrawn",
            Withdrawn,
            plain,
            "withdrawn",
            "It was withdrawn; a new text must be submitted."},
    };
}();

} // namespace

// What the window says of a standing to Bob.
class TestNextSentence : public QObject
{
    Q_OBJECT

private slots:
    void sentences_data();
    void sentences();
};

void TestNextSentence::sentences_data()
{
    QTest::addColumn<const Row *>("row");
    for (const Row &row : rows)
        QTest::newRow(row.name) << &row;
}

void TestNextSentence::sentences()
{
    QFETCH(const Row *const, row);
    Standing standing;
    standing.state = row->state;
    standing.missing = {{.requirement = {}, .count = 1}};
    row->trait(standing);
    QCOMPARE(stateWords(standing), QString::fromUtf8(row->words));
    QCOMPARE(nextSentence(standing, bob), QString::fromUtf8(row->sentence));
}

QTEST_APPLESS_MAIN(TestNextSentence)
#include "tst_nextsentence.moc"
