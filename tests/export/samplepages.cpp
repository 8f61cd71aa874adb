// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepages.h"

#include <QTimeZone>

#include <array>

namespace rapporteur::test {

using namespace Qt::StringLiterals;

namespace {

Run run(const QString &text)
{
    Run run;
    run.text = text;
    return run;
}

Part part(Role role, const QString &text, const QList<Part> &children = {})
{
    Part part;
    part.role = role;
    if (!text.isEmpty())
        part.runs = {run(text)};
    part.children = children;
    return part;
}

Part labelled(Part part, const QString &label)
{
    part.label = label;
    part.numbered = label != u"•";
    return part;
}

Part heading(const QString &text, int level, const QString &label = {})
{
    Part heading = labelled(part(Role::Heading, text), label);
    heading.level = level;
    return heading;
}

Part figure(const QString &path, const QString &caption, int number)
{
    Part figure = part(Role::Figure, {}, {part(Role::Caption, caption)});
    figure.id = u"photos/p%1"_s.arg(number);
    figure.picture = Picture{path, u"Two ministers shake hands, photo %1"_s.arg(number), 40, 30};
    return figure;
}

Page pageIn(const QString &language, bool rightToLeft, const QString &title)
{
    Page page;
    page.info.title = title;
    page.info.language = language;
    page.info.rightToLeft = rightToLeft;
    page.info.publisher = u"Ministry of Foreign Affairs"_s;
    page.info.runningHeader = page.info.publisher;
    page.info.pageOf = u"Page %1 of %2"_s;
    page.info.published = QDateTime(QDate(2019, 1, 14), QTime(9, 30), QTimeZone::UTC);
    page.info.publishedTimeKnown = true;
    page.parts = {part(Role::Title, title)};
    return page;
}

Part markedParagraph()
{
    Part paragraph = part(Role::Paragraph, u"They spoke "_s);
    Run strong = run(u"at length"_s);
    strong.strong = true;
    Run slanted = run(u" and in earnest, "_s);
    slanted.emphasis = true;
    Run foreign = run(u"日本語で"_s);
    foreign.language = u"ja"_s;
    Run link = run(
        u" as the ministry's page on relations between both countries says in more words than fit a line"_s);
    link.address = u"https://www.example.org/relations?year=2019&month=ä"_s;
    Run mark = run(u"1"_s);
    mark.anchor = u"f1"_s;
    paragraph.runs += {strong, slanted, foreign, link, mark, run(u"."_s)};
    return paragraph;
}

Part table()
{
    Part table = part(Role::Table, {});
    for (const auto &cells :
         {QStringList{u"Round"_s, u"Place"_s, u"Held on"_s},
          QStringList{u"First"_s, u"Singapore"_s, u"14 November 2018"_s},
          QStringList{u"Second"_s, u"Buenos Aires"_s, {}}}) {
        Part row = part(Role::Row, {});
        for (const QString &cell : cells)
            row.children.append(part(Role::Cell, cell));
        table.children.append(row);
    }
    return table;
}

Part nestedList(int depth)
{
    Part list = part(Role::List, {});
    for (const auto &text :
         {u"a first point, with words enough for a second line of its own below"_s, u"a second"_s})
        list.children.append(labelled(part(Role::Item, text), depth % 2 == 1 ? u"•"_s : u"(a)"_s));
    list.numbered = depth % 2 == 0;
    if (depth < 4)
        list.children.front().children.append(nestedList(depth + 1));
    return list;
}

} // namespace

Page fullPage(const QString &picture)
{
    Page page = pageIn(u"en"_s, false, u"Eighth Meeting of Foreign Ministers"_s);
    page.info.keywords = {u"peace"_s, u"<treaty>"_s};
    page.parts.prepend(part(Role::Category, u"Relations"_s));
    for (const Role role :
         {Role::Embargo,
          Role::NoticeLine,
          Role::Summary,
          Role::Deck,
          Role::ReleaseLine,
          Role::Office,
          Role::Attribution})
        page.parts.append(part(role, u"A line of its own"_s));
    page.parts += {figure(picture, u"The handshake"_s, 1), figure(picture, u"The talks"_s, 2)};
    page.parts += {heading(u"Issues"_s, 2, u"1."_s), nestedList(1), markedParagraph()};
    Part note = labelled(part(Role::Footnote, u"As of that day."_s), u"1"_s);
    note.id = u"f1"_s;
    page.parts += {note, heading(u"A level is left out above this"_s, 5), table()};
    page.parts += {
        labelled(part(Role::Paragraph, u"A numbered paragraph."_s), u"12."_s),
        part(
            Role::Quotation,
            {},
            {part(Role::Paragraph, u"“We agree.”"_s), part(Role::Speaker, u"The Minister"_s)}),
        part(Role::Note, u"A note to editors."_s),
        part(
            Role::Wrapped,
            {},
            {part(Role::WrapLine, u"Begin text:"_s),
             heading(u"Joint text"_s, 3),
             part(Role::Paragraph, u"Both sides agree."_s),
             part(Role::WrapLine, u"End text"_s)}),
        figure({}, u"Only a caption"_s, 3),
        part(Role::Paragraph, {}),
        part(
            Role::Paragraph,
            u"Broken\nline, tab\there, emoji 😀👍🏽, half \xD83D and ﬁ fi a\u00ADb a\u00A0b \u200Bc"_s)};
    for (const Role role :
         {Role::LinkLine, Role::Signature, Role::EndMark, Role::BackLink, Role::Updated})
        page.parts.append(part(role, u"###"_s));
    return page;
}

QList<SamplePage> pagesByLanguage()
{
    struct Sentence
    {
        const char16_t *language;
        bool rightToLeft;
        const char16_t *text;
    };
    static constexpr std::array sentences{
        Sentence{u"ru", false, u"Министры договорились продолжить переговоры 15 января."},
        Sentence{u"el", false, u"Οι υπουργοί συμφώνησαν να συνεχίσουν τις συνομιλίες."},
        Sentence{
            u"ja",
            false,
            u"両外相は、平和条約締結問題について「率直な議論」を行った。約４時間、ミュンヘンで。"},
        Sentence{u"ko", false, u"양 장관은 한반도 정세에 대해 의견을 교환하였다."},
        Sentence{u"zh", false, u"双方就和平条约问题坦诚交换了意见。"},
        Sentence{u"zh-Hant", false, u"雙方就和平條約問題坦誠交換了意見。"},
        Sentence{u"ar", true, u"اتفق الوزيران على مواصلة الحوار (15 يناير 2019) في ميونخ، لا إله."},
        Sentence{u"ur", true, u"وزیراعظم نے کہا کہ دونوں ممالک 2019 میں مل کر کام کریں گے۔"},
        Sentence{u"he", true, u"השרים הסכימו להמשיך בשיחות ב-15 בינואר."},
        Sentence{
            u"si",
            false,
            u"ශ්‍රී ලංකා විදේශ අමාත්‍යවරුන් "
            u"සාකච්ඡා "
            u"කළහ."},
        Sentence{u"ta", false, u"அமைச்சர்கள் பேச்சுவார்த்தையைத் தொடர ஒப்புக்கொண்டனர்."},
        Sentence{u"iu", false, u"ᒥᓂᔅᑕ ᐅᖃᖃᑎᒌᓚᐅᖅᑐᑦ."},
        Sentence{u"hi", false, u"मंत्रियों ने वार्ता जारी रखने पर सहमति व्यक्त की।"},
        Sentence{u"th", false, u"รัฐมนตรีทั้งสองเห็นพ้องที่จะเจรจาต่อไป"},
        Sentence{u"ka", false, u"მინისტრები შეთანხმდნენ."},
        Sentence{u"hy", false, u"Նախարարները համաձայնեցին։"},
        Sentence{u"am", false, u"ሚኒስትሮቹ ተስማሙ።"},
    };
    QList<SamplePage> pages;
    for (const Sentence &sentence : sentences) {
        const QString language = QString::fromUtf16(sentence.language);
        const QString text = QString::fromUtf16(sentence.text);
        Page page = pageIn(language, sentence.rightToLeft, text);
        Part list
            = part(Role::List, {}, {labelled(part(Role::Item, text + u" Munich 2019."_s), u"•"_s)});
        page.parts
            += {part(Role::Paragraph, (text + u' ').repeated(8).trimmed()),
                heading(text, 2, u"1."_s),
                list};
        pages.append({language, page});
    }
    return pages;
}

Page longPage(int paragraphs)
{
    Page page = pageIn(u"en"_s, false, u"Communiqué"_s);
    for (int i = 1; i <= paragraphs; ++i) {
        if (i % 7 == 1)
            page.parts.append(heading(u"Section %1"_s.arg(i / 7 + 1), 2));
        const QString text
            = u"The leaders reaffirm what they said in paragraph %1 of the last communiqué. "_s.arg(
                i);
        page.parts.append(
            labelled(part(Role::Paragraph, text.repeated(1 + i * 5 % 9).trimmed()), u"%1."_s.arg(i)));
    }
    return page;
}

} // namespace rapporteur::test
