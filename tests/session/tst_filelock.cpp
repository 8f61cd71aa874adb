// SPDX-License-Identifier: GPL-3.0-or-later
#include "filelock.h"
#include "filewatch.h"
#include "newreadout.h"
#include "session.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

void writeLock(const QString &readout, const QString &host, qint64 process, const QString &started)
{
    QFile file(lockFileOf(readout));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(QJsonObject{
                                 {u"user"_s, u"Ada"_s},
                                 {u"host"_s, host},
                                 {u"process"_s, process},
                                 {u"started"_s, started},
                                 {u"since"_s, u"2031-03-03T20:15:00.000Z"_s}})
                   .toJson());
}

} // namespace

class TestFileLock : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void secondIsTold();
    void ofTheDead_data();
    void ofTheDead();
    void takenOver();
    void killedWhileMakingIt();
    void unreadableLockIsSomebodys();
    void readOnlyFolder();
    void watched();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_readout;
};

void TestFileLock::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_readout = m_folder->filePath(u"talks.readout"_s);
}

void TestFileLock::secondIsTold()
{
    {
        FileLock first;
        QVERIFY(!first.acquire(m_readout));
        QVERIFY(first.isHeld());
        FileLock second;
        const std::optional<LockHolder> holder = second.acquire(m_readout);
        QVERIFY(holder && !second.isHeld());
        QCOMPARE(holder->process, thisProcess());
        QVERIFY(!holder->user.isEmpty());
        QVERIFY(holder->since.isValid());
    }
    QVERIFY(!lockHolder(m_readout));
}

void TestFileLock::ofTheDead_data()
{
    const Process self = thisProcess();
    QTest::addColumn<QString>("host");
    QTest::addColumn<qint64>("process");
    QTest::addColumn<QString>("started");
    QTest::addColumn<bool>("isTaken");
    QTest::addRow("alive") << self.host << self.id << self.started << false;
    QTest::addRow("its number is another's now") << self.host << self.id << u"boot 1"_s << true;
    QTest::addRow("no such process") << self.host << qint64(1) << u"boot 1"_s << true;
    QTest::addRow("another host") << u"elsewhere"_s << qint64(1) << u"boot 1"_s << false;
}

void TestFileLock::ofTheDead()
{
    QFETCH(const QString, host);
    QFETCH(const qint64, process);
    QFETCH(const QString, started);
    QFETCH(const bool, isTaken);
    writeLock(m_readout, host, process, started);
    FileLock lock;
    const std::optional<LockHolder> holder = lock.acquire(m_readout);
    QCOMPARE(!holder, isTaken);
    QCOMPARE(lock.isHeld(), isTaken);
    if (holder)
        QCOMPARE(holder->user, u"Ada"_s);
}

void TestFileLock::takenOver()
{
    FileLock first;
    QVERIFY(!first.acquire(m_readout));
    QVERIFY(!first.successor());
    QTest::qWait(2); // the holders differ in time
    FileLock second;
    QVERIFY(second.takeOver(m_readout));
    QVERIFY(first.successor());
    QVERIFY(!second.successor());
    first.release();
    QVERIFY(lockHolder(m_readout)); // it was no longer the first one's to remove
    second.release();
    QVERIFY(!lockHolder(m_readout));
}

void TestFileLock::killedWhileMakingIt()
{
    QVERIFY(QFile(lockFileOf(m_readout)).open(QIODevice::WriteOnly));
    FileLock lock;
    QVERIFY(!lock.acquire(m_readout));
    QVERIFY(lock.isHeld());
}

void TestFileLock::unreadableLockIsSomebodys()
{
    QFile file(lockFileOf(m_readout));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("?"), 1);
    file.close();
    FileLock lock;
    const std::optional<LockHolder> holder = lock.acquire(m_readout);
    QVERIFY(holder);
    QVERIFY(holder->user.isEmpty());
    QVERIFY(lock.takeOver(m_readout));
}

void TestFileLock::readOnlyFolder()
{
    if (::geteuid() == 0)
        QSKIP("root may write everywhere");
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    FileLock lock;
    QVERIFY(!lock.acquire(m_readout));
    QVERIFY(!lock.isHeld());
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestFileLock::watched()
{
    Session session;
    session.reset(newReadout(u"r1"_s, u"en"_s, u"en"_s));
    QVERIFY(session.saveAs(m_readout));
    const FileWatch watch(session);
    QSignalSpy stirred(&watch, &FileWatch::stirred);
    for (const QByteArray &bytes : {"once"_ba, "twice"_ba}) { // also after it was replaced
        stirred.clear();
        QVERIFY(saveFile(m_readout, bytes));
        QTRY_VERIFY(!stirred.isEmpty());
        QVERIFY(session.isChangedOnDisk());
    }
    stirred.clear();
    FileLock lock;
    QVERIFY(!lock.acquire(m_readout));
    QTRY_VERIFY(!stirred.isEmpty());
}

QTEST_GUILESS_MAIN(TestFileLock)
#include "tst_filelock.moc"
