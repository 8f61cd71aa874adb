// SPDX-License-Identifier: GPL-3.0-or-later
#include "filesizelimit.h"
#include "outbox.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QThread>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rapporteur;
using namespace rapporteur::testing;

namespace {

// Has two files on their way into the folder when it is killed.
[[noreturn]] void neverDeliver(const QString &folder)
{
    Outbox outbox;
    const bool sent = outbox.put(folder + u"/old"_s, "new")
                      && outbox.put(folder + u"/more"_s, "new");
    QTextStream(stdout) << (sent ? "sent" : "failed") << Qt::endl;
    for (;;)
        QThread::sleep(1h);
}

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void namesComeWithDelivery();
    void nothingIsLeftOfWhatWasNotDelivered();
    void oneThatCannotArriveStopsNoOther();
    void permissionsStay();
    void linksStay();
    void anyFolderWillDo();
    void aFullDiskLeavesWhatWasThere();
    void aKillLeavesWhatWasThere();
    void leftoversOfKilledProgramsAreNoHindrance();
    void hiddenFilesOfOthersStay();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray contentOf(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;
    QStringList names() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestOutbox::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QByteArray TestOutbox::contentOf(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void TestOutbox::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QStringList TestOutbox::names() const
{
    return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

void TestOutbox::namesComeWithDelivery()
{
    write(u"old"_s, "old");
    Outbox outbox;
    QVERIFY(outbox.put(path(u"old"_s), "new"));
    QVERIFY(outbox.put(path(u"other"_s), "other"));
    QCOMPARE(contentOf(u"old"_s), "old");
    QCOMPARE(contentOf(u"other"_s), "(none)");
    const QList<Result<>> delivered = outbox.deliver();
    QCOMPARE(delivered.size(), 2);
    QVERIFY(delivered.at(0) && delivered.at(1));
    QCOMPARE(contentOf(u"old"_s), "new");
    QCOMPARE(contentOf(u"other"_s), "other");
    QCOMPARE(names(), QStringList({u"old"_s, u"other"_s}));
    QVERIFY(outbox.deliver().isEmpty());
}

void TestOutbox::nothingIsLeftOfWhatWasNotDelivered()
{
    {
        Outbox outbox;
        QVERIFY(outbox.put(path(u"page"_s), "words"));
    }
    QCOMPARE(names(), QStringList());
}

void TestOutbox::oneThatCannotArriveStopsNoOther()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    Outbox outbox;
    QVERIFY(!outbox.put(path(u"folder"_s), "words"));
    QVERIFY(!outbox.put(path(u"nowhere/page"_s), "words"));
    QVERIFY(outbox.put(path(u"late"_s), "words"));
    QVERIFY(outbox.put(path(u"page"_s), "words"));
    QVERIFY(QDir(m_folder->path()).mkdir(u"late"_s));
    const QList<Result<>> delivered = outbox.deliver();
    QCOMPARE(delivered.size(), 2);
    QVERIFY(!delivered.at(0));
    QVERIFY(delivered.at(0).error().message.contains(path(u"late"_s)));
    QVERIFY(delivered.at(1));
    QCOMPARE(names(), QStringList{u"page"_s});
}

void TestOutbox::permissionsStay()
{
    write(u"page"_s, "old");
    const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    QVERIFY(QFile::setPermissions(path(u"page"_s), permissions));
    const auto before = QFile::permissions(path(u"page"_s));
    Outbox outbox;
    QVERIFY(outbox.put(path(u"page"_s), "new"));
    QVERIFY(outbox.deliver().at(0));
    QCOMPARE(QFile::permissions(path(u"page"_s)), before);
    QCOMPARE(contentOf(u"page"_s), "new");
}

void TestOutbox::linksStay()
{
    write(u"target"_s, "old");
    QVERIFY(QFile::link(path(u"target"_s), path(u"link"_s)));
    Outbox outbox;
    QVERIFY(outbox.put(path(u"link"_s), "new"));
    QVERIFY(outbox.deliver().at(0));
    QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
    QCOMPARE(contentOf(u"target"_s), "new");
}

void TestOutbox::anyFolderWillDo()
{
    const QString folder = path(u"100 %1 of %3 &"_s);
    QVERIFY(QDir().mkpath(folder));
    Outbox outbox;
    QVERIFY(outbox.put(folder + u"/%2"_s, "words"));
    QVERIFY(outbox.deliver().at(0));
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{u"%2"_s});
}

void TestOutbox::aFullDiskLeavesWhatWasThere()
{
    write(u"page"_s, "old");
    Outbox outbox;
    Result<> large;
    {
        const FileSizeLimit limit(4096);
        QVERIFY(outbox.put(path(u"small"_s), "words"));
        large = outbox.put(path(u"page"_s), QByteArray(10'000, 'x'));
    }
    QVERIFY(!large);
    QCOMPARE(large.error().kind, Error::Kind::Write);
    QVERIFY(large.error().message.contains(path(u"page"_s)));
    const QList<Result<>> delivered = outbox.deliver();
    QCOMPARE(delivered.size(), 1);
    QVERIFY(delivered.at(0));
    QCOMPARE(contentOf(u"page"_s), "old");
    QCOMPARE(names(), QStringList({u"page"_s, u"small"_s}));
}

void TestOutbox::aKillLeavesWhatWasThere()
{
    write(u"old"_s, "old");
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--never-deliver"_s, m_folder->path()});
    QVERIFY(child.waitForReadyRead());
    QCOMPARE(child.readLine(), "sent\n");
    const QDateTime sent = QDateTime::currentDateTimeUtc();
    QCOMPARE(names().size(), 3);
    removeLeftovers(m_folder->path(), sent.addDays(1)); // its program still runs
    QCOMPARE(names().size(), 3);
    child.kill();
    QVERIFY(child.waitForFinished());
    QCOMPARE(contentOf(u"old"_s), "old");
    removeLeftovers(m_folder->path(), sent.addSecs(60)); // or it runs on another machine
    QCOMPARE(names().size(), 3);
    removeLeftovers(m_folder->path(), sent.addDays(1));
    QCOMPARE(names(), QStringList{u"old"_s});
}

void TestOutbox::hiddenFilesOfOthersStay()
{
    const QStringList others{u".notes.2024-12"_s, u".rapporteur-1-1"_s, u"page.rapporteur-9-0"_s};
    for (const QString &other : others)
        write(other, "kept");
    removeLeftovers(m_folder->path(), QDateTime::currentDateTimeUtc().addYears(1));
    QCOMPARE(names(), others);
}

void TestOutbox::leftoversOfKilledProgramsAreNoHindrance()
{
    const QString leftover = u".page.rapporteur-%1-0"_s.arg(QCoreApplication::applicationPid());
    write(leftover, "half");
    Outbox outbox;
    QVERIFY(outbox.put(path(u"page"_s), "whole"));
    QVERIFY(outbox.deliver().at(0));
    QCOMPARE(contentOf(u"page"_s), "whole");
    QCOMPARE(contentOf(leftover), "half");
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--never-deliver"_L1)
        neverDeliver(arguments.value(2));
    TestOutbox test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_outbox.moc"
