// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare.h"
#include "enumnames.h"
#include "merge.h"
#include "randomreadout.h"
#include "readoutfields.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

QDate later(QDate date)
{
    return date.isValid() ? date.addDays(1) : QDate(2031, 1, 1);
}

QTime later(QTime time)
{
    return time.isValid() ? time.addSecs(60) : QTime(1, 2);
}

QDateTime later(const QDateTime &time)
{
    return time.isValid() ? time.addSecs(60)
                          : QDateTime(QDate(2031, 1, 1), QTime(1, 2), QTimeZone::UTC);
}

// Changes one value of the readout after the other: each member of each described value once.
class Mutator
{
public:
    explicit Mutator(int wanted)
        : m_wanted(wanted)
    {}

    bool done() const { return m_count > m_wanted; }
    const QString &path() const { return m_path; }

    template<typename T>
    void visit(T &value, const QString &path)
    {
        if constexpr (Described<T>)
            forEachField(value, [&](const char *name, auto &member) {
                if (qstrcmp(name, "id") != 0 && qstrcmp(name, "marks") != 0)
                    visit(member, path + u'/' + QLatin1StringView(name));
            });
        else
            change(value, path);
    }
    template<typename T>
    void visit(std::optional<T> &value, const QString &path)
    {
        if (value)
            visit(*value, path);
        else if (isWanted(path))
            value = T();
    }
    template<typename T>
    void visit(QList<T> &list, const QString &path)
    {
        for (T &value : list)
            visit(value, path);
        if (isWanted(path + u"[]"_s)) {
            if (list.isEmpty())
                list << T();
            else
                list.removeLast();
        }
    }

private:
    bool isWanted(const QString &path)
    {
        if (m_count++ != m_wanted)
            return false;
        m_path = path;
        return true;
    }
    template<typename T>
    void change(T &value, const QString &path)
    {
        if (!isWanted(path))
            return;
        if constexpr (std::is_same_v<T, QString>)
            value += u" changed"_s;
        else if constexpr (requires { later(value); })
            value = later(value);
        else if constexpr (std::is_enum_v<T>)
            value = value == T(0) ? T(1) : T(0);
        else if constexpr (std::is_same_v<T, bool>)
            value = !value;
        else
            ++value;
    }

    int m_wanted;
    int m_count = 0;
    QString m_path;
};

} // namespace

// Comparisons of readouts that were made at random.
class TestCompareRandom : public QObject
{
    Q_OBJECT

private slots:
    void everyMemberCounts();
    void ofItselfNothing();
    void piecesMakeUpTheTexts();
};

void TestCompareRandom::everyMemberCounts()
{
    QSet<QString> seen;
    for (quint32 seed = 0; seed < 4; ++seed) {
        const Readout before = test::randomReadout(seed);
        for (int wanted = 0;; ++wanted) {
            Readout after = before;
            Mutator mutator(wanted);
            mutator.visit(after, {});
            if (!mutator.done())
                break;
            seen << mutator.path();
            QVERIFY2(after != before, qPrintable(mutator.path()));
            QVERIFY2(!compare(before, after).isEmpty(), qPrintable(mutator.path()));
            const Merged ours = merge(before, after, before);
            const Merged theirs = merge(before, before, after);
            QVERIFY2(ours.readout == after && ours.conflicts.isEmpty(), qPrintable(mutator.path()));
            QVERIFY2(
                theirs.readout == after && theirs.conflicts.isEmpty(), qPrintable(mutator.path()));
        }
    }
    QVERIFY2(seen.size() > 150, QByteArray::number(seen.size()));
}

void TestCompareRandom::ofItselfNothing()
{
    for (quint32 seed = 0; seed < 100; ++seed) {
        const Readout readout = test::randomReadout(seed);
        QVERIFY(compare(readout, readout).isEmpty());
    }
}

void TestCompareRandom::piecesMakeUpTheTexts()
{
    const auto all = [](const QList<Piece> &pieces, Piece::Kind left) {
        QString text;
        for (const Piece &piece : pieces)
            text += piece.kind == left ? QString() : piece.text;
        return text;
    };
    for (quint32 seed = 0; seed < 200; ++seed) {
        const QString before = test::randomReadout(seed).editions[0].summary;
        const QString after = test::randomReadout(seed + 7).editions[0].summary;
        const QList<Piece> pieces = markedUp(before, after);
        QCOMPARE(all(pieces, Piece::Kind::Deleted), after);
        QCOMPARE(all(pieces, Piece::Kind::Inserted).simplified(), before.simplified());
    }
}

QTEST_GUILESS_MAIN(TestCompareRandom)
#include "tst_comparerandom.moc"
