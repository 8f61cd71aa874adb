// SPDX-License-Identifier: GPL-3.0-or-later
#include "datereader.h"
#include "decode.h"
#include "durationreader.h"
#include "languageguess.h"
#include "lightmarkup.h"
#include "linekinds.h"
#include "linemarks.h"
#include "numberwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

// What the importer reads out of single lines.
class TestImportReaders : public QObject
{
    Q_OBJECT

private slots:
    void dates_data();
    void dates();
    void days_data();
    void days();
    void durations_data();
    void durations();
    void numberWords_data();
    void numberWords();
    void marks_data();
    void marks();
    void lineKinds_data();
    void lineKinds();
    void markup_data();
    void markup();
    void languages_data();
    void languages();
    void refused_data();
    void refused();
    void otherEncodings();
};

void TestImportReaders::dates_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("moment"); // empty: none
    const auto row = [](const char *language, const char *text, const char *moment) {
        QTest::newRow(text) << QString::fromUtf8(language) << QString::fromUtf8(text)
                            << QString::fromUtf8(moment);
    };
    row("en", "January 14, 2019", "2019-01-14");
    row("en", "Thu, 10 Mar 2022 01:26:34 +0000", "2022-03-10 01:26:34 +00:00");
    row("en", "2022/02/11 (date from the address)", "2022-02-11");
    row("ko", "07/08/2020 18:40:13", "2020-07-08 18:40:13");
    row("en", "31 Aug 2015", "2015-08-31");
    row("en", "3 JUNE 2026", "2026-06-03");
    row("ja", "令和13年3月3日", "2031-03-03");
    row("ja", "平成元年1月8日", "1989-01-08");
    row("ja", "2031年3月3日", "2031-03-03");
    row("ko", "2020.4.29.(수)", "2020-04-29");
    row("ko", "2020년 4월 29일", "2020-04-29");
    row("en", "Published 2024-01-25T00:00:00.000+00:00", "2024-01-25 00:00:00 +00:00");
    row("en", "2024-01-25T09:30:00+0900", "2024-01-25 09:30:00 +09:00");
    row("en", "Wednesday, 4 March 2031", "2031-03-04");
    row("en", "January 14,\u00a02019", "2019-01-14");
    row("fr", "14 janvier 2019", "2019-01-14");
    row("es", "14 de enero de 2019", "2019-01-14");
    row("ar", "25 يناير 2024", "2024-01-25");
    row("ru", "14 января 2019", "2019-01-14");
    row("en", "March 3, 2031, 5:20 p.m.", "2031-03-03 17:20:00");
    row("fr", "14/01/2019", "2019-01-14");
    // could be either, or is none
    row("en", "07/08/2020", "");
    row("en", "February 30, 2019", "");
    row("en", "Resolution 2570 (2021)", "");
    row("en", "Chapter 14 2019", "");
}

void TestImportReaders::dates()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QFETCH(const QString, moment);
    const auto found = findDate(text, language);
    QStringList words;
    if (found) {
        words << found->moment.date.toString(Qt::ISODate);
        if (!found->moment.time.isNull())
            words << found->moment.time.toString(Qt::ISODate);
        if (!found->moment.zone.isEmpty())
            words << found->moment.zone;
    }
    QCOMPARE(words.join(u' '), moment);
}

void TestImportReaders::days_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("near");
    QTest::addColumn<QDate>("day");
    QTest::newRow("month first") << u"en"_s << u"On January 14, Mr. Kono"_s << QDate(2019, 1, 14)
                                 << QDate(2019, 1, 14);
    QTest::newRow("day first") << u"en"_s << u"On 3 March, Ms. Brandvik"_s << QDate(2031, 3, 4)
                               << QDate(2031, 3, 3);
    QTest::newRow("over new year")
        << u"en"_s << u"On December 31, the"_s << QDate(2020, 1, 2) << QDate(2019, 12, 31);
    QTest::newRow("Japanese") << u"ja"_s << u"3月3日（月曜日）"_s << QDate(2031, 3, 3)
                              << QDate(2031, 3, 3);
    QTest::newRow("no release date") << u"en"_s << u"On May 6, the"_s << QDate() << QDate();
    QTest::newRow("no month") << u"en"_s << u"On Ministers 6, the"_s << QDate(2020, 1, 2)
                              << QDate();
}

void TestImportReaders::days()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QFETCH(const QDate, near);
    QTEST(findDay(text, language, near), "day");
}

void TestImportReaders::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("durations"); // "240~ meeting and working lunch"
    const auto row = [](const char *text, const char *durations) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(durations);
    };
    row("(The meeting and working lunch:approximately four hours).",
        "240~ meeting and working lunch");
    row("(Meeting and working lunch: approximately two hours and thirty minutes.)",
        "150~ Meeting and working lunch");
    row("commencing at 3:40 p.m. (local time) for approximately 35 minutes, Mr.", "35~");
    row("from 3 p.m. for 15 minutes, and again for one hour", "15; 60");
    row("for about twenty-five minutes", "25~");
    row("13時20分（日本時間同日21時20分）から約50分間，", "50~");
    row("午後5時から30分間、", "30");
    row("から約1時間30分", "90~");
    row("오전 2시간(07:30-09:30) 개최되었다", "120");
    row("for the first time in two years", "");
    row("for four of its members", "");
    row("for 99999999999 hours", "");
}

void TestImportReaders::durations()
{
    QFETCH(const QString, text);
    QStringList found;
    for (const Duration &duration : findDurations(text)) {
        QString words = QString::number(duration.minutes);
        if (duration.approximate)
            words += u'~';
        if (!duration.covers.isEmpty())
            words += u' ' + duration.covers.text;
        found << words;
    }
    QTEST(found.join(u"; "_s), "durations");
}

void TestImportReaders::numberWords_data()
{
    QTest::addColumn<int>("cardinalValue");
    QTest::addColumn<int>("ordinalValue");
    QTest::newRow("eighth") << 0 << 8;
    QTest::newRow("twenty-first") << 0 << 21;
    QTest::newRow("34th") << 0 << 34;
    QTest::newRow("2ND") << 0 << 2;
    QTest::newRow("Second") << 0 << 2;
    QTest::newRow("thirty-five") << 35 << 0;
    QTest::newRow("35") << 35 << 0;
    QTest::newRow("four") << 4 << 0;
    QTest::newRow("twenty-twenty") << 0 << 0;
    QTest::newRow("fourth-first") << 0 << 0;
    QTest::newRow("-5") << 0 << 0;
    QTest::newRow("meeting") << 0 << 0;
}

void TestImportReaders::numberWords()
{
    const QString word = QString::fromLatin1(QTest::currentDataTag());
    QTEST(cardinal(word), "cardinalValue");
    QTEST(ordinal(word), "ordinalValue");
}

void TestImportReaders::marks_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("mark"); // "form=value rest"; empty: none
    const auto row = [](const char *line, const char *mark) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(mark);
    };
    row("1. Issue of concluding", "1.=1 Issue of concluding");
    row("12.\u00a0The United States", "1.=12 The United States");
    row("(3) Education", "(1)=3 Education");
    row("2) Text", "1)=2 Text");
    row("(b) Text", "(a)=2 Text");
    row("iv. Text", "i.=4 Text");
    row("１　漁業協定", "１=1 漁業協定");
    row("2　航路再開", "1=2 航路再開");
    row("（2）次回の航空協議", "（1）=2 次回の航空協議");
    row("나. 경제", "가.=2 경제");
    row("③조선", "①=3 조선");
    row("•  After the", "•=0 After the");
    row("- The", "-=0 The");
    row("o  Both", "o=0 Both");
    row("ㅇ 양 장관은", "ㅇ=0 양 장관은");
    row("□ 박진", "□=0 박진");
    row("※ 양자회담", "※=0 양자회담");
    row("* Suspended", "*=0 Suspended");
    // none of them is a mark
    row("2019.7.21. 이낙연", "");
    row("1.5 degrees", "");
    row("30 years ago", "");
    row("2019. It was", "");
    row("(From left) President", "");
    row("-5 degrees", "");
    row("1.", "");
    row("•", "");
    row("", "");
}

void TestImportReaders::marks()
{
    QFETCH(const QString, line);
    const auto mark = markOf(line);
    QTEST(
        mark ? u"%1=%2 %3"_s.arg(mark->form).arg(mark->value).arg(line.sliced(mark->length))
             : QString(),
        "mark");
}

void TestImportReaders::lineKinds_data()
{
    QTest::addColumn<LineKind>("kind");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *line, LineKind kind, const char *value = "") {
        QTest::newRow(line) << kind << QString::fromUtf8(value);
    };
    row("SOURCE: https://example.org/a", LineKind::Source, "https://example.org/a");
    row("Back to Japan-Russia Relations", LineKind::BackLink);
    row("###", LineKind::EndMark);
    row("-30-", LineKind::EndMark);
    row("끝.", LineKind::EndMark);
    row("Begin Text:", LineKind::BeginText);
    row("End text.", LineKind::EndText);
    row("Associated links", LineKind::LinksTitle, "Associated links");
    row("(Attachments)", LineKind::AttachmentsTitle, "(Attachments)");
    row("붙임 : 화상회의 사진.", LineKind::AttachmentsTitle, "붙임 :");
    row("(Provisional translation)", LineKind::Notice);
    row("The below is attributable to\u00a0Spokesperson Ned Price:", LineKind::Attribution);
    row("외교부 · 07/08/2020 18:40:13", LineKind::OfficeAndDate, "외교부");
    row("Last updated on 3 June 2026", LineKind::Updated, "3 June 2026");
    row("From: Public Health England", LineKind::IssuedBy, "Public Health England");
    row("PHE press office", LineKind::PressOffice);
    row("Dan Howarth, Head of Care at Diabetes UK, said:", LineKind::Saying);
    row("Back to the drawing board we went, and nobody complained about it, because everybody had "
        "known all along that "
        "it would come to this one day.",
        LineKind::Other);
    row("The ministers met.", LineKind::Other);
}

void TestImportReaders::lineKinds()
{
    const LineMatch match = matchLine(QString::fromUtf8(QTest::currentDataTag()));
    QTEST(match.kind, "kind");
    QTEST(match.value, "value");
}

void TestImportReaders::markup_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Text>("text");
    QTest::newRow("plain") << u"5 * 3 [sic] & more"_s << Text{u"5 * 3 [sic] & more"_s, {}};
    QTest::newRow("strong") << u"**MINISTRY OF LAW**"_s
                            << Text{u"MINISTRY OF LAW"_s, {{Mark::Kind::Strong, 0, 15, {}}}};
    QTest::newRow("both")
        << u"a ***b*** c"_s
        << Text{u"a b c"_s, {{Mark::Kind::Emphasis, 2, 1, {}}, {Mark::Kind::Strong, 2, 1, {}}}};
    QTest::newRow("link") << u"in [Press](/news)"_s
                          << Text{u"in Press"_s, {{Mark::Kind::Link, 3, 5, u"/news"_s}}};
    QTest::newRow("entities") << u"1.&nbsp;A &amp; B&unknown;"_s
                              << Text{u"1.\u00a0A & B&unknown;"_s, {}};
    QTest::newRow("tags") << u"<p class=\"right\">Last updated</p>"_s
                          << Text{u"Last updated"_s, {}};
}

void TestImportReaders::markup()
{
    QFETCH(const QString, line);
    QTEST(readMarkup(line), "text");
}

void TestImportReaders::languages_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("en") << u"The ministers met in the afternoon and agreed to meet again."_s;
    QTest::newRow("fr")
        << u"Les ministres se sont rencontrés dans la capitale et ont parlé du traité."_s;
    QTest::newRow("ko") << u"강경화 외교장관은 Mohammed Al Thani 장관과 통화하였다."_s;
    QTest::newRow("ja")
        << u"ブランヴィク外務大臣は、引き続き緊密に連携していくことで一致しました。"_s;
    QTest::newRow("zh") << u"外交部长在北京同俄罗斯外长举行会谈。"_s;
    QTest::newRow("ar") << u"قال وزير الخارجية إن المملكة المتحدة تعمل مع حلفائها في المنطقة."_s;
    QTest::newRow("ur")
        << u"وزیراعظم نے پیغام میں کہا ہے کہ اس سال برطانیہ کے پاس خوشی منانے کو بہت کچھ ہے"_s;
    QTest::newRow("ru") << u"Министры встретились в Москве и договорились о новых переговорах."_s;
    QTest::newRow("") << u"12345 !!!"_s;
}

void TestImportReaders::languages()
{
    QFETCH(const QString, text);
    QCOMPARE(guessLanguage(text), QString::fromLatin1(QTest::currentDataTag()));
}

void TestImportReaders::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::newRow("NUL") << QByteArray("Title\n\nThe \0 end", 16) << u"line 3, column 5"_s;
    QTest::newRow("invalid UTF-8") << QByteArray("Title\nR\xe9union") << u"line 2, column 2"_s;
    QTest::newRow("cut off") << QByteArray("Title\nR\xc3") << u"line 2, column 2"_s;
    QTest::newRow("a control character") << QByteArray("a\x07") << u"line 1, column 2"_s;
    QTest::newRow("lone surrogate") << QByteArray("\xff\xfe\x00\xd8\x41\x00", 6) << u"line 1"_s;
    QTest::newRow("endless line") << QByteArray(ImportLimits::lineLength + 1, 'a') << u"line 1"_s;
    QTest::newRow("too many lines") << QByteArray(ImportLimits::lines, '\n') << u"lines"_s;
    QTest::newRow("too large") << QByteArray(ImportLimits::bytes + 1, ' ') << u"16 MiB"_s;
}

void TestImportReaders::refused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, place);
    const auto text = decodeText(bytes, u"call.txt"_s);
    QVERIFY(!text);
    QVERIFY2(text.error().message.contains(u"call.txt"), qPrintable(text.error().message));
    QVERIFY2(text.error().message.contains(place), qPrintable(text.error().message));
}

void TestImportReaders::otherEncodings()
{
    const QByteArray utf16("\xff\xfe\x41\x00\x0d\x00\x0a\x00\x1d\x4f", 10);
    QCOMPARE(decodeText(utf16, u"a"_s).value_or(QString()), u"A\n\u4f1d"_s);
    QCOMPARE(decodeText("\xef\xbb\xbfTitle\rText", u"a"_s).value_or(QString()), u"Title\nText"_s);
    QCOMPARE(decodeText("e\xcc\x81", u"a"_s).value_or(QString()), u"\u00e9"_s);
}

QTEST_APPLESS_MAIN(TestImportReaders)
#include "tst_importreaders.moc"
