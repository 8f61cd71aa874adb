// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkrows.h"

#include "rowbuilder.h"

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

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

Participant person(
    const QString &given, const QString &family, NameOrder order = NameOrder::GivenFirst)
{
    Participant person;
    person.id = u"p1"_s;
    person.name.given = given;
    person.name.family = family;
    person.name.order = order;
    return person;
}

// Each person is a side.
Change people(
    const QList<Participant> &people, const QString &text, const QString &language = u"en"_s)
{
    return [=](Readout &readout) {
        readout.editions = cleanReadout(text, language).editions;
        for (const Participant &each : people)
            readout.sides.append(Side{.id = u"s1"_s, .name = {}, .participants = {each}});
    };
}

void mentionRows(Rows &rows)
{
    const auto add = [&](bool fires,
                         const QString &given,
                         const QString &family,
                         const QString &text,
                         const QString &language = u"en"_s) {
        rows.add(
            "participant-unmentioned",
            fires,
            text.toUtf8().constData(),
            people({person(given, family)}, text, language));
    };
    add(true, u"Ilse"_s, u"Brandvik"_s, u"The minister met her colleague Brandvikson."_s);
    add(false, u"Ilse"_s, u"Brandvik"_s, u"BRANDVIK Ilse met her colleague."_s);
    add(false, u"Ilse"_s, u"Brandvik"_s, u"Brandvik’s colleague came."_s);
    add(false, {}, u"Mohammed Al Thani"_s, u"Minister Thani spoke."_s);
    add(false, u"Miriam"_s, u"Tadesso"_s, u"両大臣は協議した。"_s, u"ja"_s);
    add(false, u"Сергей"_s, u"Лавров"_s, u"Встреча с С. Лавровым прошла."_s, u"ru"_s);
    add(true, u"Сергей"_s, u"Лавров"_s, u"Встреча с министром прошла."_s, u"ru"_s);
    add(false, u"경화"_s, u"강"_s, u"강 장관은 통화하였다."_s, u"ko"_s);
    add(true, u"경화"_s, u"강"_s, u"양국은 협력을 강화한다."_s, u"ko"_s);
}

void nameRows(Rows &rows)
{
    const auto spelling = [&](bool fires, const QString &text) {
        rows.add(
            "name-spelling",
            fires,
            text.toUtf8().constData(),
            people({person(u"Ilse"_s, u"Brandvik"_s)}, text));
    };
    spelling(true, u"Brandvik spoke. Minister Brandvick listened."_s);
    spelling(true, u"Brandvik spoke. Minister Brandivk listened."_s);
    spelling(false, u"Brandvik spoke. The Brandviks and a Brandwick listened."_s);
    rows.add(
        "name-spelling",
        false,
        "another participant",
        people(
            {person(u"Ilse"_s, u"Brandvik"_s), person(u"Per"_s, u"Brandvic"_s)},
            u"Brandvik met Brandvic."_s));

    const QString met = u"Brandvik met Valdani."_s;
    const Participant brandvik = person(u"Ilse"_s, u"Brandvik"_s);
    rows.add(
        "name-order",
        true,
        "a comma",
        people({brandvik, person(u"Oreste"_s, u"Valdani"_s, NameOrder::FamilyComma)}, met));
    rows.add(
        "name-order",
        false,
        "nations differ",
        people({brandvik, person(u"Oreste"_s, u"Valdani"_s, NameOrder::FamilyFirst)}, met));
    rows.add("name-order", true, "within a side", [=](Readout &r) {
        people({}, met)(r);
        r.sides = {Side{
            .id = u"s1"_s,
            .name = {},
            .participants = {brandvik, person(u"Oreste"_s, u"Valdani"_s, NameOrder::FamilyFirst)}}};
    });
}

Photo photo(const QString &path = {}, const QString &alternativeText = u"Two ministers"_s)
{
    Photo photo;
    photo.id = u"f1"_s;
    photo.media
        = {path, 3, u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s}; // of
                                                                                            // "abc"
    photo.alternativeText = alternativeText;
    return photo;
}

void mediaRows(Rows &rows, const QString &folder)
{
    const auto add = [&](const char *rule, bool fires, const char *name, const Photo &photo) {
        rows.add(rule, fires, name, [=](Readout &r) { r.editions[0].photos = {photo}; });
        rows.rows.last().context.mediaFolder = folder;
    };
    const auto changed = [](qint64 bytes, const QString &digest) {
        Photo other = photo(u"abc.jpg"_s);
        other.media.bytes = bytes;
        other.media.sha256 = digest;
        return other;
    };
    const QString right = photo().media.sha256;
    add("photo-alternative-text", true, "blank", photo(u"abc.jpg"_s, u" "_s));
    add("photo-alternative-text", false, "words", photo(u"abc.jpg"_s));
    add("photo-file", true, "no file", photo());
    add("photo-file", false, "a file", photo(u"abc.jpg"_s));
    add("media-missing", true, "no such file", photo(u"gone.jpg"_s));
    add("media-missing", false, "there", photo(u"abc.jpg"_s));
    add("media-outside", true, "above", photo(u"../abc.jpg"_s));
    add("media-outside", true, "absolute", photo(u"/etc/passwd"_s));
    add("media-outside", true, "by a link", photo(u"out.jpg"_s));
    add("media-outside", false, "two dots in a name", photo(u"a..b.jpg"_s));
    add("media-size", true, "a byte more", changed(4, right));
    add("media-size", false, "as it was", changed(3, right));
    add("media-digest", true, "another", changed(3, QString(right).replace(0, 1, u"c"_s)));
    add("media-digest", false, "as it was", changed(3, right));
}

void linkRows(Rows &rows)
{
    const auto add = [&](const char *rule, bool fires, const QString &address) {
        rows.add(
            rule, fires, address.toUtf8().toPercentEncoding(" :/@?=").constData(), [=](Readout &r) {
                r.editions[0].backLink = {u"Back"_s, address};
            });
    };
    add("link-empty", true, u" "_s);
    add("link-empty", false, u"list.html"_s);
    rows.add("link-empty", false, "no link at all", [](Readout &) {});
    add("link-scheme", true, u"ftp://a.example"_s);
    add("link-scheme", true, u"\u0001JavaScript:alert(1)"_s);
    add("link-scheme", true, u"java\nscript:alert(1)"_s);
    add("link-scheme", false, u"https://a.example"_s);
    add("link-scheme", false, u"MAILTO:press@a.example"_s);
    add("link-scheme", false, u"/page?at=12:30"_s);
    rows.add("link-scheme", true, "within text", [](Readout &r) {
        r.editions = cleanReadout(u"See there."_s).editions;
        r.editions[0].body[0].text.marks = {{Mark::Kind::Link, 4, 5, u"data:text/html,x"_s}};
    });
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

QList<CheckRow> checkRows(const QString &mediaFolder)
{
    Rows rows;
    structureRows(rows);
    numberingRows(rows);
    weekdayRows(rows);
    timelineRows(rows);
    mentionRows(rows);
    nameRows(rows);
    mediaRows(rows, mediaFolder);
    linkRows(rows);
    addWritingRows(rows);
    return rows.rows;
}

} // namespace rapporteur
