// SPDX-License-Identifier: GPL-3.0-or-later
#include "anchor.h"
#include "build.h"
#include "randomedits.h"
#include "randomreadout.h"
#include "texts.h"
#include "walk.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rapporteur;
using namespace rapporteur::test;
using namespace Qt::StringLiterals;

// Words that were remarked upon are found again, or the anchor says that it lost them.
class TestAnchor : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void movedBlocks();
    void wholeField();
    void fieldsOfNoEdition();
    void randomEdits();
    void smallSteps();
};

namespace {

using State = AnchorFound::State;

Readout saying(const QList<Block> &body)
{
    Edition edition;
    edition.id = u"e1"_s;
    edition.language = u"en"_s;
    edition.title = u"Talks"_s;
    edition.body = body;
    return build::readout(edition);
}

Readout saying(const QString &text)
{
    return saying({build::paragraph(u"b1"_s, text), build::paragraph(u"b2"_s, u"Nothing else."_s)});
}

Anchor anchorOn(const QString &words, const QString &text)
{
    return AnchorTexts(saying(text))
        .anchorAt(u"e1"_s, u"b1"_s, int(text.indexOf(words)), int(words.size()))
        .value_or(Anchor());
}

// A random stretch of words in one of the readout's fields.
std::optional<Anchor> randomAnchor(const Readout &readout, quint32 seed)
{
    QRandomGenerator random(seed);
    const AnchorTexts texts(readout);
    QList<std::pair<TextField, QString>> fields;
    const Edition &edition = readout.editions.first();
    const auto visit = [&](const TextField &field, const auto &text) {
        if constexpr (std::same_as<std::remove_cvref_t<decltype(text)>, Text>)
            fields.append({field, text.plain});
    };
    texts::Walk(visit).into(edition, u"editions/"_s + edition.id);
    fields.removeIf([](const auto &field) { return field.second.isEmpty(); });
    if (fields.isEmpty())
        return {};
    const auto &[field, text] = fields.at(random.bounded(fields.size()));
    const auto from = int(random.bounded(text.size()));
    return texts.anchorAt(edition.id, field.place, from, int(random.bounded(1, 40)));
}

QString stateOf(const AnchorFound &found)
{
    static constexpr std::array names{"there"_L1, "elsewhere"_L1, "changed"_L1, "gone"_L1};
    return names.at(size_t(found.state));
}

} // namespace

void TestAnchor::finds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected"); // state: words
    const auto row = [](const char *name, auto words, auto before, auto after, auto expected) {
        QTest::newRow(name) << QString(words) << QString(before) << QString(after)
                            << QString(expected);
    };
    row("same",
        u"three hours",
        u"They met for three hours.",
        u"They met for three hours.",
        u"there: three hours");
    row("words before it",
        u"three hours",
        u"They met for three hours.",
        u"On Monday they met for three hours.",
        u"there: three hours");
    row("edited",
        u"three hours",
        u"They met for three hours.",
        u"They met for four hours.",
        u"changed: four hours");
    row("edited around",
        u"three",
        u"They met for three hours today.",
        u"They met for about three hours today.",
        u"there: three");
    row("the second of two",
        u"met",
        u"They met and they met again.",
        u"They spoke, they met and they met again.",
        u"there: met");
    row("part of another word",
        u"art",
        u"They spoke of art.",
        u"They spoke of a party.",
        u"changed: a party");
    row("the same word elsewhere",
        u"the",
        u"Near the end of all talks.",
        u"What they left open was the price.",
        u"changed: What they left open was the price.");
    row("all new", u"met", u"They met.", u"No word is the same.", u"changed: No word is the same.");
    row("Japanese",
        u"会談",
        u"両大臣は会談を行った。",
        u"同日、両大臣は会談を行った。",
        u"there: 会談");
    row("empty now", u"met", u"They met.", u"", u"changed: ");
    row("all of it", u"They met.", u"They met.", u"They met. They spoke.", u"there: They met.");
}

void TestAnchor::finds()
{
    QFETCH(const QString, words);
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    const AnchorTexts texts(saying(after));
    const AnchorFound found = texts.find(anchorOn(words, before));
    QTEST(stateOf(found) + u": "_s + texts.wordsAt(found), "expected");
}

void TestAnchor::movedBlocks()
{
    const Anchor anchor = anchorOn(u"three hours"_s, u"They met for three hours."_s);
    const Block moved = build::paragraph(u"b1"_s, u"They met for three hours."_s);
    const AnchorTexts inList(saying({build::list(u"b3"_s, {build::item(u"b4"_s, {}, {moved})})}));
    QCOMPARE(stateOf(inList.find(anchor)), u"there"_s);
    // the block was split, or its words were pasted elsewhere
    const AnchorTexts split(saying(
        {build::paragraph(u"b1"_s, u"They met."_s),
         build::paragraph(u"b9"_s, u"It took them three hours."_s),
         build::paragraph(u"b8"_s, u"The call lasted three hours, too."_s)}));
    const AnchorFound found = split.find(
        anchorOn(u"three hours"_s, u"They met. It took them three hours."_s));
    QCOMPARE(stateOf(found), u"elsewhere"_s);
    QCOMPARE(found.place, u"b9"_s);
    // which of two that are alike was meant, nobody knows
    const AnchorTexts two(saying(
        {build::paragraph(u"b8"_s, u"They met for three hours."_s),
         build::paragraph(u"b9"_s, u"They met for three hours."_s)}));
    QCOMPARE(stateOf(two.find(anchor)), u"gone"_s);
}

void TestAnchor::wholeField()
{
    const Anchor anchor = anchorOn({}, u"They met."_s);
    QCOMPARE(anchor.quote, QString());
    const AnchorTexts texts(saying(u"All is new."_s));
    QCOMPARE(texts.wordsAt(texts.find(anchor)), u"All is new."_s);
    QCOMPARE(stateOf(AnchorTexts(saying(QList<Block>())).find(anchor)), u"gone"_s);
}

void TestAnchor::fieldsOfNoEdition()
{
    Readout readout = saying(u"They met."_s);
    Event event;
    event.id = u"v1"_s;
    event.name = {u"Third dialogue"_s, {}};
    readout.events = {event};
    QString place;
    forEachTextField(std::as_const(readout), [&](const TextField &field, const auto &text) {
        if constexpr (std::same_as<std::remove_cvref_t<decltype(text)>, QString>) {
            if (text == u"Third dialogue"_s)
                place = field.place;
        }
    });
    QVERIFY(!place.isEmpty());
    const AnchorTexts texts(readout);
    const auto anchor = texts.anchorAt({}, place, 6, 8);
    QVERIFY(anchor);
    QCOMPARE(anchor->quote, u"dialogue"_s);
    QCOMPARE(texts.wordsAt(texts.find(*anchor)), u"dialogue"_s);
    QVERIFY(!texts.anchorAt(u"e1"_s, u"nowhere"_s, 0, 1));
}

// Whatever is edited, an anchor that claims to have its words has them.
void TestAnchor::randomEdits()
{
    int sure = 0;
    int asked = 0;
    for (quint32 seed = 0; seed < 200; ++seed) {
        const Readout before = randomReadout(seed);
        const std::optional<Anchor> anchor = randomAnchor(before, seed);
        if (!anchor || anchor->quote.isEmpty())
            continue;
        const AnchorTexts old(before);
        QCOMPARE(old.wordsAt(old.find(*anchor)), anchor->quote);
        QCOMPARE(stateOf(old.find(*anchor)), u"there"_s);
        QCOMPARE(old.renewed(*anchor), *anchor);
        const Readout after = randomlyEdited(before, seed, u"new"_s, 8);
        const AnchorTexts now(after);
        const AnchorFound found = now.find(*anchor);
        ++asked;
        if (!found.isSure())
            continue;
        ++sure;
        QCOMPARE(now.wordsAt(found), anchor->quote);
    }
    QVERIFY2(sure > asked / 2, qPrintable(u"%1 of %2"_s.arg(sure).arg(asked)));
}

// Renewed at each save, an anchor goes along where one that is as old as the comment would be lost.
void TestAnchor::smallSteps()
{
    int kept = 0;
    int keptAtOnce = 0;
    for (quint32 seed = 0; seed < 80; ++seed) {
        Readout readout = randomReadout(seed);
        const std::optional<Anchor> first = randomAnchor(readout, seed);
        if (!first || first->quote.isEmpty())
            continue;
        Anchor anchor = *first;
        for (quint32 step = 0; step < 8; ++step) {
            readout = randomlyEdited(readout, seed + step * 1000, u"new%1"_s.arg(step), 2);
            const AnchorTexts texts(readout);
            anchor = texts.renewed(anchor);
            QCOMPARE(anchor.quote, first->quote);
        }
        const AnchorTexts texts(readout);
        kept += texts.find(anchor).isSure() ? 1 : 0;
        keptAtOnce += texts.find(*first).isSure() ? 1 : 0;
    }
    QVERIFY2(kept >= keptAtOnce, qPrintable(u"%1 and %2"_s.arg(kept).arg(keptAtOnce)));
}

QTEST_GUILESS_MAIN(TestAnchor)
#include "tst_anchor.moc"
