// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose.h"
#include "format.h"
#include "golden.h"
#include "htmlwords.h"
#include "mediapath.h"
#include "readoutfile.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

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

QByteArray rendered(const Page &page, const Format &format)
{
    RenderCache cache;
    const auto result = format.render(page, {}, cache);
    return result ? result->bytes : result.error().message.toUtf8();
}

// The page without its bullets, which a web page has as markers and not as words.
QList<Part> withoutBullets(QList<Part> parts)
{
    for (Part &part : parts) {
        if (part.role == Role::Item && !part.numbered)
            part.label.clear();
        part.children = withoutBullets(part.children);
    }
    return parts;
}

QString textWords(const Page &page)
{
    return QString::fromUtf8(rendered(page, *formatFor(u"txt"))).simplified();
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
        rendered(pageOf(sample), *formatFor(format)),
        QFileInfo(sample).completeBaseName() + u'.' + format);
}

void TestFormats::sameWords()
{
    QFETCH(QString, sample);
    Page page = pageOf(sample);
    const QByteArray html = rendered(page, *formatFor(u"html"));
    page.parts = withoutBullets(page.parts);
    QCOMPARE(ParsedHtml(html).textOf(GUMBO_TAG_BODY), textWords(page));
}

void TestFormats::sameBytesInAnotherLocale()
{
    QFETCH(QString, sample);
    QFETCH(QString, format);
    const QByteArray first = rendered(pageOf(sample), *formatFor(format));
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt));
    const QByteArray second = rendered(pageOf(sample), *formatFor(format));
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
