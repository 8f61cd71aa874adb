// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkrows.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

using Change = std::function<void(Readout &)>;

class Rows
{
public:
    void add(const char *rule, bool fires, const char *name, const Change &change)
    {
        Readout readout = cleanReadout();
        change(readout);
        rows.append({rule, name, fires, readout, {}});
    }

    void text(const char *rule, bool fires, const QString &text, const QString &language = u"en"_s)
    {
        rows.append({rule, text.toUtf8(), fires, cleanReadout(text, language), {}});
    }

    QList<CheckRow> rows;
};

Block block(BlockKind kind, const QString &text, const QList<Block> &children = {})
{
    Block block;
    block.id = u"x"_s;
    block.kind = kind;
    block.text.plain = text;
    block.children = children;
    return block;
}

Block numbered(BlockKind kind, std::optional<int> start = {}, int level = 1)
{
    Block numbered = block(kind, u"Fisheries"_s);
    numbered.level = level;
    numbered.numbering = {.on = true, .start = start, .form = {}};
    return numbered;
}

Block item(const QString &text, const QList<Block> &children = {})
{
    return block(BlockKind::Item, text, children);
}

Block list(const QList<Block> &items)
{
    return block(BlockKind::List, {}, items);
}

Change body(const QList<Block> &blocks)
{
    return [=](Readout &readout) { readout.editions.front().body = blocks; };
}

Moment moment(int day, const QTime &time = {}, const QString &zone = {})
{
    return withUtc({.date = QDate(2031, 3, day), .time = time, .zone = zone, .utc = {}});
}

Edition edition(const QString &id, const QString &language)
{
    Edition edition;
    edition.id = id;
    edition.language = language;
    return edition;
}

Event event(const Moment &start, const Moment &end = {})
{
    Event event;
    event.id = u"v1"_s;
    event.start = start;
    event.end = end;
    return event;
}

void structureRows(Rows &rows)
{
    rows.add("no-edition", true, "no edition", [](Readout &r) { r.editions.clear(); });
    rows.add("no-edition", false, "an edition", [](Readout &) {});

    rows.add("missing-title", true, "blank title", [](Readout &r) { r.editions[0].title = u" "_s; });
    rows.add("missing-title", true, "a category is no title", [](Readout &r) {
        r.editions[0].category = std::exchange(r.editions[0].title, QString());
    });
    rows.add("missing-title", true, "translation with text", [](Readout &r) {
        r.editions.append(cleanReadout(u"Die Minister."_s, u"de"_s).editions[0]);
        r.editions[1].title.clear();
    });
    rows.add("missing-title", false, "translation of the category alone", [](Readout &r) {
        r.editions.append(edition(u"e2"_s, u"ja"_s));
    });

    rows.add("missing-date", true, "no date", [](Readout &r) { r.release = {}; });
    rows.add("missing-date", false, "date without time", [](Readout &r) { r.release = moment(3); });

    rows.add("empty-heading", true, "blank", body({block(BlockKind::Heading, u" "_s)}));
    rows.add("empty-heading", false, "words", body({block(BlockKind::Heading, u"Ferries"_s)}));

    rows.add("empty-item", true, "blank", body({list({item(u"Ferries."_s), item({})})}));
    rows.add("empty-item", true, "nested blank", body({list({item({}, {list({item({})})})})}));
    rows.add(
        "empty-item",
        false,
        "holds a list only",
        body({list({item({}, {list({item(u"Ferries."_s)})})})}));

    rows.add("left-over", true, "a line", [](Readout &r) { r.leftOver = {{u"Reference"_s, 3}}; });
    rows.add("left-over", false, "none", [](Readout &r) { r.leftOver.clear(); });
}

void numberingRows(Rows &rows)
{
    using enum BlockKind;
    const auto add = [&](bool fires, const char *name, const QList<Block> &blocks) {
        rows.add("numbering-gap", fires, name, body(blocks));
    };
    add(true, "section 2 missing", {numbered(Heading), numbered(Heading, 3)});
    add(true, "section 1 twice over", {numbered(Heading), numbered(Heading), numbered(Heading, 2)});
    add(true, "begins with 2", {numbered(Heading, 2)});
    add(true,
        "paragraph 3 missing",
        {numbered(Paragraph), numbered(Paragraph), numbered(Paragraph, 4)});
    add(true, "in a wrapped text", {block(Wrapped, u"Text"_s, {numbered(Paragraph, 5)})});
    add(false, "begins again", {numbered(Heading), numbered(Heading), numbered(Heading, 1)});
    add(false, "says the number it has", {numbered(Heading), numbered(Heading, 2)});
    add(false,
        "subsections begin anew",
        {numbered(Heading), numbered(Heading, 1, 2), numbered(Heading), numbered(Heading, 1, 2)});
    add(false,
        "paragraphs run on under plain headings",
        {numbered(Paragraph), block(Heading, u"Ferries"_s), numbered(Paragraph, 2)});
    add(false,
        "a wrapped text counts for itself",
        {numbered(Paragraph),
         block(Wrapped, u"Text"_s, {numbered(Paragraph)}),
         numbered(Paragraph, 2)});
}

void weekdayRows(Rows &rows)
{
    const auto wrong = [&](const QString &language, const QString &text) {
        rows.text("date-weekday", true, text, language);
    };
    const auto right = [&](const QString &language, const QString &text) {
        rows.text("date-weekday", false, text, language);
    };
    // the release is on Monday, 3 March 2031
    wrong(u"en"_s, u"Closed since Monday, 3 April 2030."_s);
    right(u"en"_s, u"Closed since Wednesday, 3 April 2030."_s);
    wrong(u"en"_s, u"They met on Tuesday, March 3, 2031."_s);
    right(u"en"_s, u"They met on Monday, March 3, 2031."_s);
    wrong(u"en"_s, u"They met on Tuesday, March 3."_s);
    right(u"en"_s, u"They met on Monday, March 3rd."_s);
    right(u"en"_s, u"They met on Monday the 3rd of March."_s);
    wrong(u"en"_s, u"They met on 3 March 2031 (Tues.)."_s);
    right(u"en"_s, u"They met on 3 March 2031 (Mon)."_s);
    right(u"en"_s, u"They meet from Monday to Wednesday, March 3-5."_s);
    right(u"en"_s, u"They meet on March 3-5 (Wednesday)."_s);
    right(u"en"_s, u"On 14 March, Sun Li met Friday 13 ministers."_s);
    right(u"en"_s, u"They met on Monday, December 30."_s);        // of last year
    right(u"en"_s, u"On Thursday, 4 September the talks end."_s); // 2031
    wrong(u"en"_s, u"They met on Friday, 30 February 2031."_s);
    wrong(u"fr"_s, u"Ils se sont réunis le mardi 3 mars 2031."_s);
    right(u"fr"_s, u"Ils se sont réunis le lundi 3 mars 2031 ; le samedi 1er mars est passé."_s);
    wrong(u"es"_s, u"Se reunieron el martes 3 de marzo de 2031."_s);
    right(u"es"_s, u"Se reunieron el lunes, 3 de marzo de 2031."_s);
    wrong(u"de"_s, u"Sie trafen sich am Dienstag, den 3. März 2031."_s);
    right(u"de"_s, u"Sie trafen sich am Montag, dem 3. März, und Mo., 3. März 2031."_s);
    wrong(u"ru"_s, u"Встреча состоялась в среду, 3 марта 2031 года."_s);
    right(u"ru"_s, u"Встреча состоялась в понедельник, 3 марта 2031 года."_s);
    wrong(u"ar"_s, u"عقد الاجتماع يوم الثلاثاء 3 مارس 2031."_s);
    right(u"ar"_s, u"عقد الاجتماع يوم الاثنين 3 مارس 2031."_s);
    wrong(u"ja"_s, u"3月3日（火曜日）13時20分から会談を行った。"_s);
    right(u"ja"_s, u"3月3日（月曜日）13時20分から会談を行った。"_s);
    wrong(u"ja"_s, u"令和13年３月３日(火)に会談を行った。"_s);
    right(u"ja"_s, u"令和13年３月３日(月)に会談を行った。"_s);
    right(u"ja"_s, u"3月4日（日本時間）に会談を行った。"_s);
    wrong(u"zh"_s, u"2031年3月3日（星期二）举行会谈。"_s);
    right(u"zh"_s, u"2031年3月3日星期一举行会谈。"_s);
    wrong(u"ko"_s, u"장관은 3.3.(화) 오후 통화를 하였다."_s);
    right(u"ko"_s, u"장관은 3.3.(월) 오후, 3월 4일 화요일 오전 통화를 하였다."_s);
    wrong(u"ko"_s, u"2020.7.8.(목) 통화하였다."_s);
    right(u"ko"_s, u"2020.7.8.(수) 통화하였다."_s);
}

void timelineRows(Rows &rows)
{
    const QString tokyo = u"Asia/Tokyo"_s;
    const QString washington = u"America/New_York"_s;
    const auto embargo = [](const Moment &until, const Moment &at) {
        return [=](Readout &r) {
            r.embargo = until;
            r.publishAt = at;
        };
    };
    const QTime six(18, 0);
    rows.add("embargo-after-publishing", true, "a day later", embargo(moment(4), moment(3)));
    rows.add(
        "embargo-after-publishing",
        true,
        "by zone",
        embargo(moment(3, six, washington), moment(3, six, tokyo)));
    rows.add(
        "embargo-after-publishing",
        false,
        "same time",
        embargo(moment(3, six, tokyo), moment(3, six, tokyo)));

    const auto events = [](const Moment &start, const Moment &end = {}) {
        return [=](Readout &r) { r.events = {event(start, end)}; };
    };
    rows.add("event-after-release", true, "next day", events(moment(4)));
    rows.add("event-after-release", false, "same day", events(moment(3)));
    rows.add("event-after-release", false, "next day, elsewhere", events(moment(4, {}, tokyo)));

    rows.add("event-ends-early", true, "the day before", events(moment(3), moment(2)));
    rows.add(
        "event-ends-early", true, "an hour before", events(moment(3, {10, 0}), moment(3, {9, 0})));
    rows.add("event-ends-early", false, "end not known", events(moment(3)));
    rows.add(
        "event-ends-early",
        false,
        "after midnight",
        events(moment(2, {23, 0}, tokyo), moment(3, {1, 0}, tokyo)));

    const auto correction = [](const Moment &at) {
        return [=](Readout &r) { r.corrections = {{.at = at, .note = u"The name was wrong."_s}}; };
    };
    rows.add("correction-before-release", true, "the day before", correction(moment(2)));
    rows.add("correction-before-release", false, "the same day", correction(moment(3)));
}

} // namespace

Readout cleanReadout(const QString &text, const QString &language)
{
    Readout readout;
    readout.release = moment(3);
    readout.editions = {edition(u"e1"_s, language)};
    readout.editions.front().title = u"Meeting"_s;
    if (!text.isEmpty())
        readout.editions.front().body = {block(BlockKind::Paragraph, text)};
    return readout;
}

QList<CheckRow> checkRows([[maybe_unused]] const QString &mediaFolder)
{
    Rows rows;
    structureRows(rows);
    numberingRows(rows);
    weekdayRows(rows);
    timelineRows(rows);
    return rows.rows;
}

} // namespace rapporteur
