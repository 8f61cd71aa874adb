// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose.h"
#include "format.h"
#include "readoutfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

Readout seedLike()
{
    return loadReadout(QStringLiteral(TEST_DATA "/samples/seedlike.readout"))->file.content;
}

// Some 14,000 words: the body over and over.
Readout longOne()
{
    Readout readout = seedLike();
    QList<Block> &body = readout.editions.front().body;
    const QList<Block> once = body;
    for (int i = 0; i < 121; ++i)
        body += once;
    return readout;
}

} // namespace

// Compose, and each renderer on a page that is composed and a cache that is warm.
class BenchExport : public QObject
{
    Q_OBJECT

private slots:
    void composes_data() { documents(); }
    void composes();
    void renders_data();
    void renders();

private:
    static void documents();
};

void BenchExport::documents()
{
    QTest::addColumn<Readout>("readout");
    QTest::newRow("seed") << seedLike();
    QTest::newRow("14,000 words") << longOne();
}

void BenchExport::composes()
{
    QFETCH(Readout, readout);
    const HouseProfile profile = profileFor(readout.profile, {});
    QBENCHMARK
    {
        compose(readout, profile);
    }
}

void BenchExport::renders_data()
{
    QTest::addColumn<Readout>("readout");
    QTest::addColumn<QString>("format");
    for (const Format &format : formats()) {
        const QString id = QString::fromLatin1(format.id);
        QTest::addRow("seed %s", format.id) << seedLike() << id;
        QTest::addRow("14,000 words %s", format.id) << longOne() << id;
    }
}

void BenchExport::renders()
{
    QFETCH(Readout, readout);
    QFETCH(QString, format);
    const Page page = compose(readout, profileFor(readout.profile, {}));
    RenderCache cache;
    QBENCHMARK
    {
        QVERIFY(formatFor(format)->render(page, {}, cache));
    }
}

QTEST_GUILESS_MAIN(BenchExport)
#include "bench_export.moc"
