// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTest>

// Golden files: tests/data/expected holds what is expected byte for byte. With UPDATE_GOLDEN=1 they
// are written anew and the row is skipped, so that a rewrite can never pass for a success.
namespace rapporteur {

inline QString goldenPath(const QString &name)
{
    return QStringLiteral(TEST_DATA "/expected/") + name;
}

inline void compareGolden(const QByteArray &actual, const QString &name)
{
    QFile file(goldenPath(name));
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN")) {
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(actual) == actual.size());
        QSKIP("rewritten");
    }
    QVERIFY2(
        file.open(QIODevice::ReadOnly),
        qPrintable(file.fileName() + QStringLiteral(": run with UPDATE_GOLDEN=1")));
    const QList<QByteArray> expected = file.readAll().split('\n');
    const QList<QByteArray> lines = actual.split('\n');
    for (qsizetype i = 0; i < std::min(lines.size(), expected.size()); ++i) {
        if (lines[i] != expected[i])
            QFAIL(qPrintable(QStringLiteral("%1:%2\n  expected: %3\n  actual:   %4")
                                 .arg(name)
                                 .arg(i + 1)
                                 .arg(QString::fromUtf8(expected[i]), QString::fromUtf8(lines[i]))));
    }
    QCOMPARE(lines.size(), expected.size());
}

} // namespace rapporteur
