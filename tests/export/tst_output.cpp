// SPDX-License-Identifier: GPL-3.0-or-later
#include "build.h"
#include "compose.h"
#include "format.h"
#include "output.h"

#include <QTest>

using namespace rapporteur;
using namespace Qt::StringLiterals;

// What was exported, read back by parsers that are not ours.
class TestOutput : public QObject
{
    Q_OBJECT

private slots:
    void saysWhereItComesFrom_data();
    void saysWhereItComesFrom();
    void textSaysItOnRequest();
    void hasTheWords_data();
    void hasTheWords();
    void otherFiles_data();
    void otherFiles();
};

namespace {

const QString digest = u"0123456789abcdef"_s.repeated(4);

Page page(int revision)
{
    Edition edition;
    edition.id = u"e1"_s;
    edition.language = u"en"_s;
    edition.title = u"Talks & <trade>"_s;
    edition.body = {build::paragraph(u"b1"_s, u"They met for three hours."_s)};
    return compose(
        build::readout(edition),
        profileFor({}, u"en"_s),
        {.edition = {}, .mediaFolder = {}, .address = {}, .digest = digest, .revision = revision});
}

QByteArray rendered(const Page &page, const QString &format, bool provenance = true)
{
    RenderCache cache;
    RenderOptions options;
    options.provenance = provenance;
    return formatFor(format)->render(page, options, cache).value_or(Rendered()).bytes;
}

void addFormatRows()
{
    QTest::addColumn<QString>("format");
    for (const Format &format : formats())
        QTest::newRow(format.id) << QString::fromLatin1(format.id);
}

} // namespace

void TestOutput::saysWhereItComesFrom_data()
{
    addFormatRows();
}

void TestOutput::saysWhereItComesFrom()
{
    QFETCH(const QString, format);
    for (const int revision : {0, 7}) {
        const Result<OutputText> output = readOutput(rendered(page(revision), format));
        QVERIFY(output);
        QCOMPARE(output->format, format);
        QCOMPARE(output->provenance.readoutId, page(0).info.readoutId);
        QCOMPARE(output->provenance.revision, revision);
        QCOMPARE(output->provenance.digest, digest);
        QVERIFY(!output->words.contains(digest));
    }
}

void TestOutput::textSaysItOnRequest()
{
    const Result<OutputText> plain = readOutput(rendered(page(7), u"txt"_s, false));
    QVERIFY(plain);
    QCOMPARE(plain->provenance, Provenance());
    QVERIFY(sayTheSame(plain->words, readOutput(rendered(page(7), u"txt"_s))->words));
}

void TestOutput::hasTheWords_data()
{
    addFormatRows();
}

// One word more, and it does not say the same.
void TestOutput::hasTheWords()
{
    QFETCH(const QString, format);
    const Result<OutputText> output = readOutput(rendered(page(7), format));
    QVERIFY(output);
    const QString words = output->words.simplified();
    QVERIFY2(words.contains(u"They met for three hours."_s), qPrintable(words));
    QVERIFY2(words.contains(u"Talks & <trade>"_s), qPrintable(words));
    Page other = page(7);
    other.parts.last().runs.last().text += u" Or four."_s;
    QVERIFY(!sayTheSame(words, readOutput(rendered(other, format))->words));
    // lines may break elsewhere
    QVERIFY(sayTheSame(words, QString(words).replace(u' ', u"\n  "_s)));
}

void TestOutput::otherFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("no PDF after all") << "%PDF-1.7\nnothing"_ba << false;
    QTest::newRow("nested very deep") << "<html>"_ba + QByteArray("<div>").repeated(20'000) << true;
    QTest::newRow("no page") << "<!doctype html>"_ba << true;
    QTest::newRow("bytes that are no text") << QByteArray(1000, '\xff') << true;
}

void TestOutput::otherFiles()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, isRead);
    const Result<OutputText> output = readOutput(bytes);
    QCOMPARE(output.has_value(), isRead);
    if (output)
        QCOMPARE(output->provenance, Provenance());
}

QTEST_GUILESS_MAIN(TestOutput)
#include "tst_output.moc"
