// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"

#include "checkrows.h"
#include "profile.h"
#include "rule.h"

#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

QString listed(const QList<Issue> &issues)
{
    QString lines;
    for (const Issue &issue : issues)
        lines += u"\n  %1 at %2: %3"_s.arg(issue.rule, issue.place, issue.message);
    return lines;
}

bool reports(const QList<Issue> &issues, QLatin1StringView rule)
{
    return std::ranges::contains(issues, rule, &Issue::rule);
}

} // namespace

class TestCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void finds_data();
    void finds();
    void everyRuleHasBothRows_data();
    void everyRuleHasBothRows();
    void findsNothingInACleanReadout();
    void putsErrorsFirst();

private:
    QTemporaryDir m_media;
    QTemporaryFile m_outside;
};

void TestCheck::initTestCase()
{
    QVERIFY(m_media.isValid() && m_outside.open());
    for (const QString &name : {u"abc.jpg"_s, u"a..b.jpg"_s}) {
        QFile file(m_media.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("abc"), 3);
    }
    QVERIFY(QFile::link(m_outside.fileName(), m_media.filePath(u"out.jpg"_s)));
}

void TestCheck::finds_data()
{
    QTest::addColumn<CheckRow>("row");
    for (const CheckRow &row : checkRows(m_media.path()))
        QTest::newRow(row.rule + (row.fires ? " + " : " - ") + row.name) << row;
}

void TestCheck::finds()
{
    QFETCH(CheckRow, row);
    HouseProfile profile;
    profile.language = u"en"_s;
    profile.quotes = row.quotes;
    const QList<Issue> issues = check(row.readout, profile, row.context);
    QVERIFY2(
        reports(issues, QLatin1StringView(row.rule)) == row.fires,
        qPrintable(u"found:"_s + listed(issues)));
    for (const Issue &issue : issues)
        QVERIFY2(!issue.message.isEmpty() && !issue.place.isEmpty(), qPrintable(issue.rule));
}

void TestCheck::everyRuleHasBothRows_data()
{
    QTest::addColumn<QByteArray>("rule");
    for (const Rule &rule : rules())
        QTest::newRow(rule.id) << QByteArray(rule.id);
}

void TestCheck::everyRuleHasBothRows()
{
    QFETCH(QByteArray, rule);
    const QList<CheckRow> rows = checkRows(m_media.path());
    for (const bool fires : {true, false}) {
        const auto isIt = [&](const CheckRow &row) {
            return row.rule == rule && row.fires == fires;
        };
        QVERIFY2(std::ranges::any_of(rows, isIt), fires ? "no row that fires" : "no near miss");
    }
}

void TestCheck::findsNothingInACleanReadout()
{
    QCOMPARE(check(cleanReadout(u"The ministers met."_s), HouseProfile{}), QList<Issue>());
}

void TestCheck::putsErrorsFirst()
{
    Readout readout = cleanReadout();
    readout.release = {};
    readout.editions.front().title.clear();
    const QList<Issue> issues = check(readout, HouseProfile{});
    QCOMPARE(issues.size(), 2);
    QCOMPARE(issues[0].severity, Issue::Severity::Error);
    QCOMPARE(issues[1].severity, Issue::Severity::Warning);
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
