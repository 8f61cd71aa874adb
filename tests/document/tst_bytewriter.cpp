// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytewriter.h"
#include "jsonescapes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

class TestByteWriter : public QObject
{
    Q_OBJECT

private slots:
    void isGathered();
    void escapes_data();
    void escapes();
    void everyCharacterAtEveryPlace();
};

QByteArray escaped(const QString &text)
{
    ByteWriter writer(0);
    writer.addEscaped<jsonEscapes>(text);
    return std::move(writer).take();
}

QByteArray escapedBytes(const QByteArray &text)
{
    QByteArray bytes;
    appendEscaped<jsonEscapes>(bytes, text);
    return bytes;
}

void TestByteWriter::isGathered()
{
    ByteWriter writer(2);
    writer.add('a');
    QCOMPARE(writer.size(), 1);
    writer.add("b\0c"_ba);
    writer.add(QByteArrayView());
    writer.add(QStringView());
    writer.add(u"ü🤝");
    QCOMPARE(writer.size(), 10);
    QCOMPARE(std::move(writer).take(), "ab\0cü🤝"_ba);
}

void TestByteWriter::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QString() << ""_ba;
    QTest::newRow("plain") << u"a/b<c>&'~\u007f"_s << "a/b<c>&'~\x7f"_ba;
    QTest::newRow("what must be") << u"\"\\\b\t\n\f\r"_s << R"(\"\\\b\t\n\f\r)"_ba;
    QTest::newRow("controls") << u"\u0001\u000b\u001f\u0080"_s << "\\u0001\\u000b\\u001f\u0080"_ba;
    QTest::newRow("NUL") << QString(2, QChar::Null) << R"(\u0000\u0000)"_ba;
    QTest::newRow("separators") << u"a\u2028b\u2029"_s << "a\u2028b\u2029"_ba;
    QTest::newRow("noncharacter") << QString(QChar(0xFFFE)) << "\xef\xbf\xbe"_ba;
    QTest::newRow("beyond the plane") << u"\"🤝\"𠀋"_s << R"(\"🤝\"𠀋)"_ba;
    QTest::newRow("broken") << QString(QChar(0xDC00)) + u"a"_s + QChar(0xD800)
                            << "\uFFFDa\uFFFD"_ba;
    QTest::newRow("long") << QString(100, u'ю') + u'"' + QString(99, u'x')
                          << QString(100, u'ю').toUtf8() + R"(\")" + QByteArray(99, 'x');
}

void TestByteWriter::escapes()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, bytes);
    QCOMPARE(escaped(text), bytes);
    if (text.isValidUtf16())
        QCOMPARE(escapedBytes(text.toUtf8()), bytes);
}

// Within, at the edges of, and behind the blocks in which text is looked through.
void TestByteWriter::everyCharacterAtEveryPlace()
{
    for (ushort unit = 0; unit < 0x120; ++unit) {
        const QByteArray alone = escaped(QString(QChar(unit)));
        for (int before = 0; before < 35; ++before) {
            const QString text = QString(before, u'x') + QChar(unit) + QString(35 - before, u'é');
            const QByteArray bytes = QByteArray(before, 'x') + alone
                                     + QString(35 - before, u'é').toUtf8();
            QCOMPARE(escaped(text), bytes);
            QCOMPARE(escapedBytes(text.toUtf8()), bytes);
        }
    }
}

QTEST_APPLESS_MAIN(TestByteWriter)
#include "tst_bytewriter.moc"
