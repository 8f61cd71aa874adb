// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose.h"
#include "format.h"
#include "golden.h"
#include "htmlwords.h"
#include "mediapath.h"
#include "randomreadout.h"
#include "readoutfile.h"
#include "rendered.h"
#include "textimport.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

namespace {

const QString samples = QStringLiteral(TEST_DATA "/samples/");

Page pageOf(const QString &sample)
{
    const auto loaded = loadReadout(samples + sample);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    const Readout &readout = loaded->file.content;
    const QString language = readout.editions.isEmpty() ? QString()
                                                        : readout.editions.front().language;
    return compose(
        readout,
        profileFor(readout.profile, language),
        {.edition = {},
         .mediaFolder = mediaFolderOf(samples + sample),
         .address = u"https://press.example.org/release.html"_s,
         .digest = u"sha256:0"_s});
}

QString textWords(const Page &page)
{
    return QString::fromUtf8(rendered(page, u"txt")).simplified();
}

} // namespace

class TestFormats : public QObject
{
    Q_OBJECT

private slots:
    void golden_data();
    void golden();
    void sameWords_data() { samplesAsRows(); }
    void sameWords();
    void sameWordsInRandomReadouts_data();
    void sameWordsInRandomReadouts();
    void seedComesOutAsItWentIn();
    void sameBytesInAnotherLocale_data() { golden_data(); }
    void sameBytesInAnotherLocale();
    void tableIsSound();

private:
    static void samplesAsRows();
};

void TestFormats::samplesAsRows()
{
    QTest::addColumn<QString>("sample");
    for (const QString &sample : QDir(samples).entryList({u"*.readout"_s}))
        QTest::addRow("%s", qPrintable(sample)) << sample;
}

void TestFormats::golden_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("format");
    for (const QString &sample : QDir(samples).entryList({u"*.readout"_s})) {
        for (const Format &format : formats()) {
            // a PDF is compared by its structure, in tests of its own
            if (qstrcmp(format.id, "pdf") != 0)
                QTest::addRow("%s %s", qPrintable(sample), format.id)
                    << sample << QString::fromLatin1(format.id);
        }
    }
}

void TestFormats::golden()
{
    QFETCH(QString, sample);
    QFETCH(QString, format);
    compareGolden(
        rendered(pageOf(sample), format), QFileInfo(sample).completeBaseName() + u'.' + format);
}

void TestFormats::sameWords()
{
    QFETCH(QString, sample);
    Page page = pageOf(sample);
    const QByteArray html = rendered(page, u"html");
    page.parts = withoutBullets(page.parts);
    QCOMPARE(ParsedHtml(html).textOf(GUMBO_TAG_BODY), textWords(page));
}

void TestFormats::sameWordsInRandomReadouts_data()
{
    QTest::addColumn<quint32>("first");
    for (quint32 first = 0; first < 400; first += 100)
        QTest::addRow("from %u", first) << first;
}

void TestFormats::sameWordsInRandomReadouts()
{
    QFETCH(quint32, first);
    const QList<HouseProfile> &houses = profiles();
    for (quint32 seed = first; seed < first + 100; ++seed) {
        Page page = compose(test::randomReadout(seed), houses[seed % houses.size()]);
        const QByteArray html = rendered(page, u"html");
        QCOMPARE(html, rendered(page, u"html"));
        page.parts = withoutBullets(page.parts);
        QVERIFY2(
            ParsedHtml(html).textOf(GUMBO_TAG_BODY) == textWords(page),
            qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void TestFormats::seedComesOutAsItWentIn()
{
    const QByteArray shared = qgetenv("RAPPORTEUR_SHARED");
    const QString folder = shared.isEmpty() ? QStringLiteral(TEST_DATA "/../../../shared")
                                            : QString::fromLocal8Bit(shared);
    QFile file(folder + u"/cases/00_mofa-japan_en_seed.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the seed is not beside the project; name its folder in RAPPORTEUR_SHARED");
    const QByteArray text = file.readAll();
    const auto imported = importText(text, u"seed"_s);
    QVERIFY(imported);
    const Readout &readout = imported->readout;
    const Page page = compose(readout, profileFor(readout.profile, u"en"_s));
    QCOMPARE(textWords(page), QString::fromUtf8(text).simplified());
}

void TestFormats::sameBytesInAnotherLocale()
{
    QFETCH(QString, sample);
    QFETCH(QString, format);
    const QByteArray first = rendered(pageOf(sample), format);
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const QByteArray second = rendered(pageOf(sample), format);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(second, first);
}

void TestFormats::tableIsSound()
{
    for (const Format &format : formats()) {
        QCOMPARE(formatFor(QString::fromLatin1(format.id)), &format);
        QVERIFY(!rendered({}, format).isEmpty() || qstrcmp(format.id, "txt") == 0);
    }
    QCOMPARE(formatFor(u"docx"), nullptr);
}

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
