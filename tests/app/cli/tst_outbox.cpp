// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

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
    void leftoversOfKilledProgramsAreNoHindrance();

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

void TestOutbox::leftoversOfKilledProgramsAreNoHindrance()
{
    const QString leftover = u".page.%1-0"_s.arg(QCoreApplication::applicationPid());
    write(leftover, "half");
    Outbox outbox;
    QVERIFY(outbox.put(path(u"page"_s), "whole"));
    QVERIFY(outbox.deliver().at(0));
    QCOMPARE(contentOf(u"page"_s), "whole");
    QCOMPARE(contentOf(leftover), "half");
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
