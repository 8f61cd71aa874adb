// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowbuilder.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

void spacingRows(Rows &rows)
{
    rows.text("space-before-punctuation", true, u"We are close ."_s);
    rows.text("space-before-punctuation", true, u"The minister said : no."_s);
    rows.text("space-before-punctuation", false, u"Le ministre a dit : non ; pourquoi ?"_s, u"fr"_s);
    rows.text("space-before-punctuation", true, u"Le ministre est venu ."_s, u"fr"_s);
    rows.text("space-before-punctuation", false, u"첨부 : 통화 사진"_s, u"ko"_s);
    rows.text("space-before-punctuation", false, u"He spoke … of .NET and of ... more."_s);

    rows.text("space-before-bracket", true, u"Foreign Ministers' Meeting(overview)"_s);
    rows.text("space-before-bracket", false, u"The member(s) and child(ren) of 3(a) and CO(g)."_s);
    rows.text("space-before-bracket", false, u"외교부(장관)의 Step(백정선)"_s, u"ko"_s);

    rows.text("space-after-stop", true, u"They met in Talmere.(The meeting was long.)"_s);
    rows.text("space-after-stop", true, u"They met in Talmere.The meeting was long."_s);
    rows.text(
        "space-after-stop",
        false,
        u"The U.S. side, Ph.D. in hand, read www.Example.Org and a@b.Com."_s);
    rows.text("space-after-stop", false, u"On 7.8. they met.[1]"_s);

    rows.text("space-after-colon", true, u"The meeting:approximately two hours."_s);
    rows.text("space-after-colon", false, u"At 10:30, see https://a.example and tel:+47."_s);
    rows.text("space-after-colon", false, u"Eilen EU:n kokous alkoi, mikä:kin."_s, u"fi"_s);

    rows.text("space-after-bracket", true, u"They met (two hours)The talks went on."_s);
    rows.text("space-after-bracket", true, u"They met. (It took two hours.)The talks went on."_s);
    rows.text("space-after-bracket", false, u"They met (two hours), then (a)(b) and 3)a."_s);
}

void spaceRows(Rows &rows)
{
    rows.text("doubled-space", true, u"They met  in Talmere."_s);
    rows.text("doubled-space", true, u"They met\u00A0 in Talmere."_s);
    rows.text("doubled-space", false, u"They met in Talmere. It was long."_s);
    rows.text("doubled-space", false, u"会談\u3000\u3000概要"_s, u"ja"_s);

    rows.text("outer-space", true, u"They met. "_s);
    rows.text("outer-space", true, u" They met."_s);
    rows.text("outer-space", false, u"They met."_s);
}

void quoteRows(Rows &rows)
{
    const auto row = [&](bool fires, const QString &text) {
        rows.text("straight-quote", fires, text);
        rows.rows.last().quotes = {u"“"_s, u"”"_s};
    };
    row(true, u"She said: \"We are close.\""_s);
    row(true, u"The minister's house."_s);
    row(false, u"She said: “We are close.”"_s);
    row(false, u"A 5\" disc of the ministers' talks."_s);
    rows.text("straight-quote", false, u"The house says nothing of \"quotes\"."_s);
}

void wordRows(Rows &rows)
{
    rows.text("doubled-word", true, u"They took note of the the open articles."_s);
    rows.text("doubled-word", true, u"The the articles."_s);
    rows.text(
        "doubled-word", false, u"They had had talks; Duran Duran came in. In all 2 2 of them."_s);
    rows.text("doubled-word", false, u"Vous vous êtes réunis."_s, u"fr"_s);
    rows.text("doubled-word", false, u"بار بار"_s, u"ur"_s);

    rows.text("lost-character", true, u"The Sandvik?Porto Talme route."_s);
    rows.text("lost-character", true, u"LNG 운송?보수에 이르는 협력"_s, u"ko"_s);
    rows.text("lost-character", true, u"오후 ?모하메드 알 싸니 장관"_s, u"ko"_s);
    rows.text("lost-character", true, u"The minister\uFFFDs view."_s);
    rows.text("lost-character", false, u"Why? Nobody asked “what?”"_s);
    rows.text("lost-character", false, u"See https://a.example/view.do?seq=3 there."_s);

    rows.text("backtick-apostrophe", true, u"Both countries` positions."_s);
    rows.text("backtick-apostrophe", true, u"Minister Abe´s visit."_s);
    rows.text("backtick-apostrophe", false, u"The countries’ positions and `code`."_s);

    rows.text("agreement", true, u"The overview of the meeting is as follow."_s);
    rows.text("agreement", false, u"It is as follows, as follow-up."_s);
    rows.text("agreement", false, u"as follow."_s, u"de"_s);
}

void pairRows(Rows &rows)
{
    rows.text("unbalanced-quote", true, u"She said: \"We are close."_s);
    rows.text("unbalanced-quote", true, u"She said: “We are close."_s);
    rows.text("unbalanced-quote", true, u"She said: We are close.”"_s);
    rows.text(
        "unbalanced-quote",
        false,
        u"“One,” „zwei“, «trois», »vier«, 「五」, a 5\" disc, the ministers’ ‘six’."_s);
    using enum BlockKind;
    const Block first = block(Paragraph, u"“We are close."_s);
    rows.add(
        "unbalanced-quote",
        false,
        "over two paragraphs",
        body({first, block(Paragraph, u"“We are there.”"_s)}));
    rows.add(
        "unbalanced-quote",
        false,
        "closed by the next paragraph",
        body({first, block(Paragraph, u"We are there.”"_s)}));
    rows.add(
        "unbalanced-quote",
        true,
        "neither opened again nor closed",
        body({first, block(Paragraph, u"We are there."_s)}));

    rows.text("unbalanced-bracket", true, u"The talks (two hours went on."_s);
    rows.text("unbalanced-bracket", true, u"The talks, two hours) went on."_s);
    rows.text("unbalanced-bracket", false, u"The talks (two [2] hours) of a) fish, ii) ferries."_s);
    rows.text("unbalanced-bracket", false, u"外務大臣（H.E. Miriam)"_s, u"ja"_s);
}

void listRows(Rows &rows)
{
    const auto stop = [&](bool fires, const char *name, const QList<Block> &blocks) {
        rows.add("terminal-punctuation", fires, name, body(blocks));
    };
    const Block full = item(u"They met."_s);
    const Block bare = item(u"They parted"_s);
    stop(true, "one of two", {list({full, bare})});
    stop(true, "the only one of four lists", {list({full}), list({full}), list({full}), list({bare})});
    stop(false, "none has one", {list({bare, item(u"They ate"_s)})});
    stop(false, "semicolons", {list({item(u"one;"_s), item(u"two; and"_s), item(u"three."_s)})});
    stop(false, "leads to a list", {list({full, item(u"They ate:"_s, {list({bare})})})});
    stop(false, "in a quotation", {list({full, item(u"They said “no.”"_s)})});
    rows.text(
        "terminal-punctuation",
        true,
        u"They met. (The meeting took two hours) The talks went on."_s);
    rows.text(
        "terminal-punctuation", false, u"They met (The Hague is far away). The talks went on."_s);
    rows.text(
        "terminal-punctuation",
        false,
        u"They met. (The meeting took two hours.) The talks went on."_s);
    rows.text(
        "terminal-punctuation",
        false,
        u"They met. (The meeting took two hours). The talks went on."_s);

    const auto marked = [](const QString &mark, const QList<Block> &items) {
        Block bulleted = list(items);
        bulleted.numbering.form = mark;
        return bulleted;
    };
    const auto glyph = [&](bool fires, const char *name, const QList<Block> &blocks) {
        rows.add("bullet-glyph", fires, name, body(blocks));
    };
    glyph(true, "o beside •", {marked(u"•"_s, {full}), marked(u"o"_s, {full})});
    glyph(false, "the same", {marked(u"•"_s, {full}), marked(u"•"_s, {full})});
    glyph(
        false,
        "one for each level",
        {marked(u"•"_s, {item(u"They met."_s, {marked(u"–"_s, {full})})})});
}

} // namespace

void addWritingRows(Rows &rows)
{
    spacingRows(rows);
    spaceRows(rows);
    quoteRows(rows);
    wordRows(rows);
    pairRows(rows);
    listRows(rows);
}

} // namespace rapporteur
