// SPDX-License-Identifier: GPL-3.0-or-later
#include "endedprocess.h"
#include "journal.h"
#include "mediafiles.h"
#include "mediapath.h"
#include "newreadout.h"
#include "savefile.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;
using namespace std::chrono_literals;

namespace {

constexpr auto longest = 3s; // between a key and the disk

Readout empty()
{
    return newReadout(u"r1"_s, u"en"_s, u"en"_s);
}

void type(Session &session, const QString &title)
{
    session.edit(
        {.label = u"Typing"_s, .place = {u"title"_s, 0}, .typing = true},
        [&](Readout &readout) { readout.editions[0].title = title; });
}

QString titleOnDisk(const QString &folder)
{
    const QList<JournalEntry> entries = journalEntries(folder);
    if (entries.size() != 1)
        return {};
    const Result<ReadoutFile> draft = draftIn(entries.first());
    return draft ? draft->content.editions.value(0).title : draft.error().message;
}

void addPhoto(Session &session, const QString &folder)
{
    QVERIFY(saveFile(folder + u"/talks.jpg"_s, "a picture"));
    const Result<Media> media = takeIn(folder + u"/talks.jpg"_s, session.mediaFolder());
    QVERIFY2(media, qPrintable(media.error_or({}).message));
    Photo photo;
    photo.id = u"p1"_s;
    photo.media = *media;
    session.edit({.label = u"Add photo"_s, .place = {u"photos"_s, 0}}, [&](Readout &readout) {
        readout.editions[0].photos << photo;
    });
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writtenSoon();
    void writtenWhileTypingGoesOn();
    void goesWhenSaved();
    void goesWhenUndone();
    void halfTypedValuesComeBack();
    void putAsideForAWhile();
    void leftBehindByTheDead();
    void takenOver();
    void recoveredIsUnsaved();
    void keepsPhotosOfWhatWasNeverSaved();
    void photosGoWithTheirDraft();
    void onlyTheUserReadsIt();
    void failureIsSaid();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_journal;
};

void TestJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = m_folder->filePath(u"state/unsaved"_s);
}

void TestJournal::writtenSoon()
{
    Session session;
    const Journal journal(session, m_journal);
    session.reset(empty());
    type(session, u"Talks"_s);
    QTRY_COMPARE_WITH_TIMEOUT(titleOnDisk(m_journal), u"Talks"_s, longest);
    const JournalEntry entry = journalEntries(m_journal).first();
    QCOMPARE(entry.process, thisProcess());
    QCOMPARE(entry.title, u"Talks"_s);
    QVERIFY(entry.path.isEmpty());
    QVERIFY(leftBehind(m_journal).isEmpty());
}

void TestJournal::writtenWhileTypingGoesOn()
{
    Session session;
    const Journal journal(session, m_journal);
    session.reset(empty());
    QStringList seen;
    const QDeadlineTimer end(longest);
    for (int i = 0; !end.hasExpired(); ++i) {
        type(session, QString::number(i));
        QTest::qWait(5ms);
        if (const QString title = titleOnDisk(m_journal); !title.isEmpty() && !seen.contains(title))
            seen << title;
    }
    QVERIFY2(seen.size() >= 2, qPrintable(seen.join(u' ')));
}

void TestJournal::goesWhenSaved()
{
    Session session;
    const Journal journal(session, m_journal);
    session.reset(empty());
    type(session, u"Talks"_s);
    QTRY_COMPARE(journalEntries(m_journal).size(), 1);
    QVERIFY(session.saveAs(m_folder->filePath(u"a.readout"_s)));
    QTRY_COMPARE(journalEntries(m_journal).size(), 0);
    type(session, u"More talks"_s);
    QTRY_COMPARE(titleOnDisk(m_journal), u"More talks"_s);
    QCOMPARE(journalEntries(m_journal).first().path, session.path());
    QCOMPARE(journalEntries(m_journal).first().stamp, session.stamp());
}

void TestJournal::goesWhenUndone()
{
    Session session;
    const Journal journal(session, m_journal);
    session.reset(empty());
    type(session, u"Talks"_s);
    QTRY_COMPARE(journalEntries(m_journal).size(), 1);
    session.undo();
    QTRY_COMPARE(journalEntries(m_journal).size(), 0);
}

void TestJournal::halfTypedValuesComeBack()
{
    Session session;
    const Journal journal(session, m_journal);
    session.reset(empty());
    session.edit({.label = u"Language"_s, .place = {}}, [](Readout &readout) {
        readout.editions[0].language = u"e"_s; // no file may say so
        readout.editions[0].title = u"Talks"_s;
    });
    QTRY_COMPARE(titleOnDisk(m_journal), u"Talks"_s);
    QCOMPARE(draftIn(journalEntries(m_journal).first())->content, session.readout());
}

void TestJournal::putAsideForAWhile()
{
    Session session;
    Journal journal(session, m_journal);
    session.reset(empty());
    QVERIFY(journal.putAside());
    QVERIFY(journalEntries(m_journal).isEmpty());
    type(session, u"Talks"_s);
    QVERIFY(journal.putAside());
    session.reset(empty());
    QTest::qWait(Journal::delay + 200ms);
    QCOMPARE(titleOnDisk(m_journal), u"Talks"_s);
    const JournalEntry entry = leftBehind(m_journal).value(0);
    QVERIFY(entry.isPutAside);

    removeOldEntries(m_journal, entry.at.addDays(daysKept));
    QCOMPARE(journalEntries(m_journal).size(), 1);
    removeOldEntries(m_journal, entry.at.addDays(daysKept + 1));
    QCOMPARE(journalEntries(m_journal).size(), 0);
}

void TestJournal::leftBehindByTheDead()
{
    JournalEntry entry{
        .file = m_journal + u"/x.draft"_s,
        .path = u"/tmp/somewhere/talks.readout"_s,
        .title = u"“Talks”"_s,
        .stamp = stampOf("before"),
        .at = QDateTime::fromMSecsSinceEpoch(1'900'000'000'123, QTimeZone::UTC),
        .process = thisProcess()};
    QVERIFY(writeEntry(entry, {.content = empty(), .history = "[]", .review = {}}));
    QCOMPARE(journalEntries(m_journal), QList{entry});
    QVERIFY(leftBehind(m_journal).isEmpty());

    entry.process = endedProcess();
    QVERIFY(writeEntry(entry, {.content = empty(), .history = "[]", .review = {}}));
    QCOMPARE(leftBehind(m_journal), QList{entry});
    QCOMPARE(draftIn(entry)->history, "[]");

    entry.process.host = u"elsewhere"_s; // who knows
    QVERIFY(writeEntry(entry, {.content = empty(), .history = {}, .review = {}}));
    QVERIFY(leftBehind(m_journal).isEmpty());

    removeOldEntries(m_journal, entry.at.addYears(1));
    QCOMPARE(journalEntries(m_journal).size(), 1); // never put aside
    QVERIFY(rapporteur::putAside(entry, entry.at.addDays(1)));
    QCOMPARE(leftBehind(m_journal).size(), 1);
    QCOMPARE(draftIn(entry)->content, empty());
}

void TestJournal::takenOver()
{
    JournalEntry entry{
        .file = m_journal + u"/x.draft"_s,
        .path = {},
        .title = {},
        .stamp = {},
        .at = QDateTime::currentDateTimeUtc(),
        .process = endedProcess()};
    QVERIFY(writeEntry(entry, {.content = empty(), .history = {}, .review = {}}));

    Session session;
    Journal journal(session, m_journal);
    const Result<ReadoutFile> draft = draftIn(entry);
    QVERIFY(draft);
    session.recover(entry.path, entry.stamp, *draft);
    journal.takeOver(entry);
    QTRY_VERIFY(leftBehind(m_journal).isEmpty());
    QCOMPARE(journalEntries(m_journal).size(), 1);
    type(session, u"Talks"_s);
    QTRY_COMPARE(titleOnDisk(m_journal), u"Talks"_s);
    QVERIFY(session.saveAs(m_folder->filePath(u"a.readout"_s)));
    QTRY_VERIFY(journalEntries(m_journal).isEmpty());
}

void TestJournal::recoveredIsUnsaved()
{
    const QString path = m_folder->filePath(u"a.readout"_s);
    Session session;
    session.reset(empty());
    QVERIFY(session.saveAs(path));
    const FileStamp before = session.stamp();
    type(session, u"theirs"_s);
    QVERIFY(session.save());

    Readout mine = empty();
    mine.editions[0].title = u"mine"_s;
    session.recover(path, before, {.content = mine, .history = {}, .review = {}});
    QVERIFY(session.isModified());
    QCOMPARE(session.readout(), mine);
    QCOMPARE(session.save().error().kind, Error::Kind::Changed);
}

void TestJournal::keepsPhotosOfWhatWasNeverSaved()
{
    const QString saved = m_folder->filePath(u"talks.readout"_s);
    JournalEntry entry;
    {
        Session session;
        const Journal journal(session, m_journal);
        session.reset(empty());
        addPhoto(session, m_folder->path());
        QTRY_COMPARE(journalEntries(m_journal).size(), 1);
        entry = journalEntries(m_journal).first();
    }
    Session session;
    Journal journal(session, m_journal);
    session.recover(entry.path, entry.stamp, *draftIn(entry));
    journal.takeOver(entry);
    QVERIFY(QFile::exists(session.mediaFolder() + u"/talks.jpg"_s));
    const QString draftMedia = session.mediaFolder();

    QVERIFY(session.saveAs(saved));
    QCOMPARE(session.mediaFolder(), mediaFolderOf(saved));
    QVERIFY(QFile::exists(session.mediaFolder() + u"/talks.jpg"_s));
    QVERIFY(!QFile::exists(draftMedia));
}

void TestJournal::photosGoWithTheirDraft()
{
    QString media;
    {
        Session session;
        Journal journal(session, m_journal);
        session.reset(empty());
        addPhoto(session, m_folder->path());
        media = session.mediaFolder();
        QVERIFY(journal.putAside());
    }
    QVERIFY(QFile::exists(media));
    removeEntry(journalEntries(m_journal).value(0));
    QVERIFY(!QFile::exists(media));
}

void TestJournal::onlyTheUserReadsIt()
{
    Session session;
    const Journal journal(session, m_journal);
    session.reset(empty());
    type(session, u"Talks"_s);
    QTRY_COMPARE(journalEntries(m_journal).size(), 1);
    QVERIFY(!(QFile::permissions(m_journal) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestJournal::failureIsSaid()
{
    QFile inTheWay(m_folder->filePath(u"state"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    Session session;
    Journal journal(session, m_journal);
    const QSignalSpy failures(&journal, &Journal::failed);
    session.reset(empty());
    type(session, u"Talks"_s);
    QTRY_COMPARE(failures.size(), 1);
    QVERIFY(!journal.putAside());
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
