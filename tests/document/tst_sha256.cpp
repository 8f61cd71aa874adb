// SPDX-License-Identifier: GPL-3.0-or-later
#include "sha256.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

// The examples of FIPS 180-4, as bytes and as a file.
class TestSha256 : public QObject
{
    Q_OBJECT

private slots:
    void examples_data();
    void examples();
    void cannotBeRead();
    void hasItsForm();
};

void TestSha256::examples_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("nothing")
        << QByteArray() << "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_ba;
    QTest::newRow("one block")
        << "abc"_ba << "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_ba;
    QTest::newRow("two blocks")
        << "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"_ba
        << "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"_ba;
    QTest::newRow("a million letters")
        << QByteArray(1'000'000, 'a')
        << "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"_ba;
}

void TestSha256::examples()
{
    QFETCH(QByteArray, bytes);
    QFETCH(const QByteArray, digest);
    QCOMPARE(sha256Of(bytes), digest);
    QBuffer device(&bytes);
    QVERIFY(device.open(QIODevice::ReadOnly));
    QCOMPARE(sha256Of(device), digest);
}

void TestSha256::cannotBeRead()
{
    QBuffer device;
    QTest::ignoreMessage(QtWarningMsg, "QIODevice::read (QBuffer): device not open");
    QCOMPARE(sha256Of(device), std::nullopt);
}

void TestSha256::hasItsForm()
{
    const QString good = QString::fromLatin1(sha256Of("abc"_ba));
    QVERIFY(isSha256(good));
    QVERIFY(!isSha256({}));
    QVERIFY(!isSha256(good.chopped(1)));
    QVERIFY(!isSha256(good + u'0'));
    for (qsizetype place = 0; place < good.size(); ++place) {
        for (char16_t unit = 0; unit < 0x100; ++unit) {
            QString text = good;
            text[place] = unit;
            const bool isHex = u"0123456789abcdef"_s.contains(unit);
            QVERIFY2(isSha256(text) == isHex, qPrintable(QString::number(unit)));
        }
    }
    QVERIFY(!isSha256(QString(good).replace(40, 1, u'１'))); // a digit, but not ASCII
}

QTEST_APPLESS_MAIN(TestSha256)
#include "tst_sha256.moc"
