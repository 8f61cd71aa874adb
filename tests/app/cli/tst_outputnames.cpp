// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputnames.h"
#include "readout.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

class TestOutputNames : public QObject
{
    Q_OBJECT

private slots:
    void safe_data();
    void safe();
    void longNamesFit_data();
    void longNamesFit();
    void taken_data();
    void taken();
    void editions_data();
    void editions();
};

void TestOutputNames::safe_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");

    QTest::newRow("plain") << u"visit"_s << u"visit"_s;
    QTest::newRow("Japanese") << u"日露外相会談"_s << u"日露外相会談"_s;
    QTest::newRow("Arabic") << u"لقاء"_s << u"لقاء"_s;
    QTest::newRow("beyond the BMP") << u"𠮷野 visit"_s << u"𠮷野 visit"_s;
    QTest::newRow("composed") << u"Cafe\u0301"_s << u"Caf\u00e9"_s;
    QTest::newRow("joiners") << u"ශ්\u200dරී"_s << u"ශ්\u200dරී"_s;
    QTest::newRow("dots within") << u"G7.2026.final"_s << u"G7.2026.final"_s;
    QTest::newRow("slash") << u"a/b\\c"_s << u"a_b_c"_s;
    QTest::newRow("climbing") << u"../../etc/passwd"_s << u"_.._etc_passwd"_s;
    QTest::newRow("parent") << u".."_s << u"readout"_s;
    QTest::newRow("hidden") << u".profile"_s << u"profile"_s;
    QTest::newRow("empty") << u""_s << u"readout"_s;
    QTest::newRow("spaces") << u"   "_s << u"readout"_s;
    QTest::newRow("option") << u"--force"_s << u"force"_s;
    QTest::newRow("end") << u"visit. . "_s << u"visit"_s;
    QTest::newRow("newline") << u"a\nb\tc\0d"_s << u"a_b_c_d"_s;
    QTest::newRow("escape") << u"a\x1b[2Jb"_s << u"a_[2Jb"_s;
    QTest::newRow("reversed") << u"a\u202Egpj.exe"_s << u"a_gpj.exe"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a_b"_s;
    QTest::newRow("half a character") << QString(u'a' + QString(QChar(0xD800))) << u"a_"_s;
    QTest::newRow("Windows") << u"a:b*c?d\"e<f>g|h"_s << u"a_b_c_d_e_f_g_h"_s;
    QTest::newRow("device") << u"con"_s << u"_con"_s;
    QTest::newRow("device with suffix") << u"NUL.en"_s << u"_NUL.en"_s;
    QTest::newRow("port") << u"Lpt1"_s << u"_Lpt1"_s;
    QTest::newRow("no device") << u"console"_s << u"console"_s;
}

void TestOutputNames::safe()
{
    QFETCH(QString, name);
    QTEST(safeName(name), "expected");
    QCOMPARE(safeName(safeName(name)), safeName(name));
}

void TestOutputNames::longNamesFit_data()
{
    QTest::addColumn<QString>("part");
    QTest::newRow("ASCII") << u"a"_s;
    QTest::newRow("Japanese") << u"会"_s;
    QTest::newRow("beyond the BMP") << u"𠮷"_s;
}

void TestOutputNames::longNamesFit()
{
    QFETCH(QString, part);
    const QString name = safeName(part.repeated(5000));
    QVERIFY(name.toUtf8().size() <= 150);
    QVERIFY(name.toUtf8().size() > 140);
    QVERIFY(name.isValidUtf16());
}

void TestOutputNames::taken_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("different") << QStringList{u"a/x.readout"_s, u"a/y.readout"_s}
                               << QStringList{u"x"_s, u"y"_s};
    QTest::newRow("alike") << QStringList{u"a/x.readout"_s, u"b/x.readout"_s, u"c/x.readout"_s}
                           << QStringList{u"x"_s, u"x-2"_s, u"x-3"_s};
    QTest::newRow("alike but for case")
        << QStringList{u"a/x.readout"_s, u"b/X.readout"_s} << QStringList{u"x"_s, u"X-2"_s};
    QTest::newRow("alike once composed")
        << QStringList{u"a/e\u0301.readout"_s, u"b/é.readout"_s} << QStringList{u"é"_s, u"é-2"_s};
    QTest::newRow("name with a number is there")
        << QStringList{u"x-2.readout"_s, u"x.readout"_s, u"b/x.readout"_s}
        << QStringList{u"x-2"_s, u"x"_s, u"x-3"_s};
    QTest::newRow("looks like an edition of an earlier one")
        << QStringList{u"x.readout"_s, u"x.fr.readout"_s} << QStringList{u"x"_s, u"x_fr-2"_s};
    QTest::newRow("an earlier one looks like its edition")
        << QStringList{u"x.fr.readout"_s, u"x.readout"_s} << QStringList{u"x.fr"_s, u"x-2"_s};
}

void TestOutputNames::taken()
{
    QFETCH(QStringList, paths);
    OutputNames names;
    QStringList given;
    for (const QString &path : paths)
        given += names.take(path);
    QTEST(given, "expected");
}

void TestOutputNames::editions_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QStringList>("expected");

    const auto row =
        [](const char *name, const QStringList &languages, const QStringList &expected) {
            QTest::newRow(name) << languages << expected;
        };
    row("none", {}, {});
    row("one", {u"en"_s}, {QString()});
    row("two", {u"en"_s, u"zh-Hant"_s}, {u".en"_s, u".zh-Hant"_s});
    row("same", {u"en"_s, u"EN"_s}, {u".en"_s, u".EN.2"_s});
    row("not stated", {u"en"_s, QString()}, {u".en"_s, u".und"_s});
    row("hostile", {u"en"_s, u"../../x"_s}, {u".en"_s, u"._.._x"_s});
}

void TestOutputNames::editions()
{
    QFETCH(QStringList, languages);
    Readout readout;
    for (const QString &language : languages) {
        Edition edition;
        edition.language = language;
        readout.editions += edition;
    }
    QTEST(editionSuffixes(readout), "expected");
}

QTEST_GUILESS_MAIN(TestOutputNames)
#include "tst_outputnames.moc"
