// SPDX-License-Identifier: GPL-3.0-or-later
#include "digest.h"
#include "flowedit.h"
#include "flowlines.h"
#include "historyjson.h"
#include "mediafiles.h"
#include "mediapath.h"
#include "newreadout.h"
#include "reviewjson.h"
#include "titling.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

namespace {

Session::FileStep commenting(const QString &id)
{
    return [id](ReadoutFile file) -> Result<ReadoutFile> {
        const Utterance remark{u"Ada"_s, QDateTime::currentDateTimeUtc(), u"Why?"_s};
        Comment comment;
        comment.id = id;
        comment.remarks = {remark};
        Review review;
        review.comments = {comment};
        file.review = toJson(review);
        return file;
    };
}

// One of the edits that panes make, at a place chosen by `random`.
void randomEdit(Session &session, QRandomGenerator &random)
{
    IdSource ids = session.ids();
    const QList<FlowLine> lines = linesOf(session.readout().editions[0].body);
    const FlowLine line = lines.isEmpty() ? FlowLine() : lines[random.bounded(int(lines.size()))];
    const Spot spot{line.id, random.bounded(int(line.text.plain.size()) + 1)};
    const QList<std::function<void(Flow &)>> edits{
        [&](Flow &flow) { std::ignore = splitBlock(flow, spot, ids); },
        [&](Flow &flow) { std::ignore = insertLines(flow, spot, {u"some words"_s}, ids); },
        [&](Flow &flow) {
            std::ignore = insertLines(flow, spot, {u"one"_s, u"two"_s, u"three"_s}, ids);
        },
        [&](Flow &flow) { std::ignore = mergeBackward(flow, spot.block); },
        [&](Flow &flow) { std::ignore = mergeForward(flow, spot.block); },
        [&](Flow &flow) { nestItem(flow, spot.block, ids); },
        [&](Flow &flow) { unnestItem(flow, spot.block, ids); },
        [&](Flow &flow) { moveBlock(flow, spot.block, Step::Back); },
        [&](Flow &flow) { moveBlock(flow, spot.block, Step::Forward); },
        [&](Flow &flow) { std::ignore = addSection(flow, spot.block, ids); },
        [&](Flow &flow) { std::ignore = addItem(flow, spot.block, ids); },
        [&](Flow &flow) { convertBlock(flow, spot.block, BlockKind(random.bounded(5)), ids); },
    };
    const auto &edit = edits[random.bounded(int(edits.size()))];
    const bool typing = random.bounded(2) == 0;
    session.edit(
        {.label = u"Edit"_s, .place = {spot.block, spot.cursor}, .typing = typing},
        [&](Readout &readout) { edit(readout.editions[0].body); });
}

// What every flow must be whatever was done to it: kinds where they may stand, ids once, no empty
// lists.
void checkFlow(const Flow &flow, QSet<QString> &seen)
{
    for (const Block &block : flow) {
        QVERIFY2(!seen.contains(block.id), qPrintable(block.id));
        seen.insert(block.id);
        QVERIFY(block.kind != BlockKind::List || !block.children.isEmpty());
        for (const Block &child : block.children)
            QVERIFY(mayContain(block.kind, child.kind));
        checkFlow(block.children, seen);
    }
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void typingMerges();
    void runsEnd();
    void nothingChanged();
    void typedAndErased();
    void savingKeepsRevisions();
    void savedState();
    void anotherHand();
    void photosGoAlong();
    void photosOfTheHistoryGoAlong_data();
    void photosOfTheHistoryGoAlong();
    void placesComeBack();
    void editionsComeBack();
    void resetForgets();
    void goesToAnyStep();
    void readOnlyRefuses();
    void randomEditsUndo();
};

void TestSession::typingMerges()
{
    Session session;
    session.reset(empty());
    QSignalSpy changes(&session, &Session::changed);
    type(session, u"T"_s);
    type(session, u"Ta"_s);
    type(session, u"Tal"_s);
    QCOMPARE(changes.size(), 3);
    QCOMPARE(session.history().count(), 1);
    session.undo();
    QCOMPARE(session.readout(), empty());
    session.redo();
    QCOMPARE(session.readout().editions[0].title, u"Tal"_s);
}

void TestSession::runsEnd()
{
    Session session;
    session.reset(empty());
    type(session, u"a"_s);
    session.endRun();
    type(session, u"ab"_s);
    type(session, u"abc"_s, u"other"_s);
    QCOMPARE(session.history().count(), 3);

    session.edit({.label = u"Add"_s, .place = {u"other"_s, 0}}, [](Readout &readout) {
        readout.editions[0].title = u"abcd"_s;
    });
    type(session, u"abcde"_s, u"other"_s);
    QCOMPARE(session.history().count(), 5);

    QString text;
    for (int i = 0; i < 200; ++i) {
        text += u"x"_s;
        type(session, text, u"long"_s);
        if (i % 10 == 9)
            session.endWord();
    }
    QCOMPARE(session.history().count(), 9);
}

void TestSession::nothingChanged()
{
    Session session;
    session.reset(empty());
    QSignalSpy changes(&session, &Session::changed);
    session.edit({.label = u"None"_s, .place = {}}, [](Readout &) {});
    QCOMPARE(session.history().count(), 0);
    QCOMPARE(changes.size(), 0);
    QVERIFY(!session.isModified());
}

void TestSession::typedAndErased()
{
    Session session;
    session.reset(empty());
    type(session, u"a"_s);
    QVERIFY(session.isModified());
    type(session, u""_s);
    QCOMPARE(session.history().count(), 0);
    QVERIFY(!session.isModified());
}

void TestSession::savingKeepsRevisions()
{
    const QTemporaryDir folder;
    Session session;
    session.setAuthor(u"Ada Example"_s);
    session.reset(newReadout(u"r1"_s, u"en"_s, u"en"_s));
    for (const QString &title : {u"a"_s, u"ab"_s}) {
        type(session, title);
        QVERIFY(session.saveAs(folder.filePath(u"a.readout"_s)));
    }
    QVERIFY(session.save()); // nothing new
    const auto history = readHistory(session.file().history);
    QVERIFY(history);
    QCOMPARE(history->revisions.size(), 2);
    QCOMPARE(history->revisions.last().author, u"Ada Example"_s);
    QCOMPARE(contentOf(*history, 1)->editions.first().title, u"a"_s);
    QCOMPARE(contentOf(*history, 2), session.readout());
    Session other;
    QVERIFY(other.open(session.path()));
    QCOMPARE(other.file().history, session.file().history);
}

void TestSession::savedState()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.readout"_s);
    Session session;
    session.reset(newReadout(u"r1"_s, u"en"_s, u"en"_s));
    QSignalSpy modified(&session, &Session::modifiedChanged);
    type(session, u"a"_s);
    QVERIFY(session.saveAs(path));
    QCOMPARE(session.path(), path);
    QVERIFY(!session.isModified());
    type(session, u"ab"_s);
    QCOMPARE(session.history().count(), 2);
    session.undo();
    QVERIFY(!session.isModified());
    QCOMPARE(modified.size(), 4);

    Session other;
    QVERIFY(other.open(path));
    QCOMPARE(other.readout(), session.readout());
}

void TestSession::anotherHand()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.readout"_s);
    Session mine;
    mine.reset(newReadout(u"r1"_s, u"en"_s, u"en"_s));
    QVERIFY(mine.saveAs(path));
    Session theirs;
    QVERIFY(theirs.open(path));
    type(theirs, u"theirs"_s);
    QVERIFY(theirs.save());
    QVERIFY(theirs.record(commenting(u"c1"_s)));

    type(mine, u"mine"_s);
    QVERIFY(mine.isChangedOnDisk());
    const Result<> saved = mine.save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Changed);
    QVERIFY(mine.isModified());
    QVERIFY(mine.saveAs(path));
    QVERIFY(!mine.isChangedOnDisk());
    const Result<Review> review = readReview(mine.file().review);
    QVERIFY(review && findComment(review->comments, u"c1"));
}

void TestSession::photosGoAlong()
{
    const QTemporaryDir folder;
    QFile picture(folder.filePath(u"talks.jpg"_s));
    QVERIFY(picture.open(QIODevice::WriteOnly) && picture.write("not really a picture") > 0);
    picture.close();
    const QString first = folder.filePath(u"a.readout"_s);
    const Result<Media> media = takeIn(picture.fileName(), mediaFolderOf(first));
    QVERIFY(media);
    QCOMPARE(media->path, u"talks.jpg"_s);
    QCOMPARE(takeIn(picture.fileName(), mediaFolderOf(first))->path, u"talks-2.jpg"_s);

    Readout readout = newReadout(u"r1"_s, u"en"_s, u"en"_s);
    Photo photo;
    photo.id = u"p1"_s;
    photo.media = *media;
    readout.editions[0].photos = {photo};
    Session session;
    session.reset(readout);
    QVERIFY(session.saveAs(first));
    QVERIFY(session.saveAs(folder.filePath(u"b.readout"_s)));
    QVERIFY(QFile::exists(folder.filePath(u"b.media/talks.jpg"_s)));
    QVERIFY(!QFile::exists(folder.filePath(u"b.media/talks-2.jpg"_s)));
}

void TestSession::photosOfTheHistoryGoAlong_data()
{
    QTest::addColumn<int>("step"); // at which the readout is saved elsewhere
    QTest::newRow("all undone") << 0;
    QTest::newRow("in between") << 2;
    QTest::newRow("all done") << 3;
}

void TestSession::photosOfTheHistoryGoAlong()
{
    QFETCH(const int, step);
    const QTemporaryDir folder;
    const QString first = folder.filePath(u"a.readout"_s);
    const QString second = folder.filePath(u"b.readout"_s);
    Session session;
    session.reset(newReadout(u"r1"_s, u"en"_s, u"en"_s));
    QVERIFY(session.saveAs(first));
    const auto photoOf = [&](const QString &name) {
        QFile picture(folder.filePath(name));
        Photo photo;
        photo.id = name;
        if (picture.open(QIODevice::WriteOnly) && picture.write("not really a picture") > 0) {
            picture.close();
            photo.media = takeIn(picture.fileName(), mediaFolderOf(first)).value_or(Media());
        }
        return photo;
    };
    QVERIFY(!photoOf(u"unused.jpg"_s).media.path.isEmpty());
    const auto edit = [&](const Session::Change &change) {
        session.edit({.label = u"Edit"_s, .place = {}}, change);
    };
    edit([&](Readout &to) { to.editions[0].photos = {photoOf(u"shown.jpg"_s)}; });
    edit([&](Readout &to) {
        to.editions[0].body.resize(2);
        to.editions[0].body[0].id = u"b1"_s;
        to.editions[0].body[1].id = u"b2"_s;
        to.editions[0].body[1].kind = BlockKind::Photo;
        to.editions[0].body[1].photo = photoOf(u"text.jpg"_s);
    });
    edit([](Readout &to) { to.editions[0].body.removeLast(); });

    session.goTo(step);
    const Result<> saved = session.saveAs(second);
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().message));
    const QStringList there = QDir(mediaFolderOf(second)).entryList(QDir::Files);
    QCOMPARE(there, (QStringList{u"shown.jpg"_s, u"text.jpg"_s}));
}

void TestSession::placesComeBack()
{
    Session session;
    session.reset(empty());
    QList<Place> places;
    connect(&session, &Session::placeChanged, this, [&](const Place &place) { places << place; });
    type(session, u"abc"_s);
    type(session, u"abcd"_s);
    session.undo();
    session.redo();
    session.redo();
    const auto title = [](int cursor) {
        return Place{.field = u"title"_s, .cursor = cursor, .edition = u"e1"_s};
    };
    QCOMPARE(places, (QList<Place>{title(3), title(4)}));
}

void TestSession::editionsComeBack()
{
    Session session;
    Readout readout = empty();
    readout.editions.append(Edition());
    readout.editions[1].id = u"e2"_s;
    session.reset(readout);
    QCOMPARE(session.edition(), u"e1"_s);
    type(session, u"abc"_s, u"editions/e1/title"_s);

    QSignalSpy shown(&session, &Session::editionShown);
    session.showEdition(u"e3"_s);
    QCOMPARE(shown.size(), 0);
    session.showEdition(u"e2"_s);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(session.history().count(), 1);
    session.undo();
    QCOMPARE(session.edition(), u"e1"_s);

    session.showEdition(u"e2"_s);
    session.edit({.label = u"Remove"_s, .place = {}}, [](Readout &to) { to.editions.removeLast(); });
    QCOMPARE(session.edition(), u"e1"_s);
    session.undo();
    QCOMPARE(session.edition(), u"e2"_s);
}

void TestSession::resetForgets()
{
    Session session;
    session.reset(empty());
    type(session, u"a"_s);
    session.reset(empty());
    QVERIFY(!session.isModified());
    QVERIFY(!session.history().canUndo());
}

void TestSession::goesToAnyStep()
{
    Session session;
    session.reset(empty());
    for (const QString &title : {u"a"_s, u"ab"_s, u"abc"_s}) {
        type(session, title);
        session.endRun();
    }
    QList<int> cursors;
    connect(&session, &Session::placeChanged, this, [&](const Place &place) {
        QCOMPARE(place.field, u"title"_s);
        cursors << place.cursor;
    });
    session.goTo(0);
    QCOMPARE(session.readout(), empty());
    session.goTo(3);
    QCOMPARE(session.readout().editions[0].title, u"abc"_s);
    session.goTo(3);
    session.goTo(4);
    session.goTo(-1);
    session.goTo(1);
    QCOMPARE(session.readout().editions[0].title, u"a"_s);
    QCOMPARE(cursors, (QList<int>{1, 3, 2}));
    type(session, u"ax"_s); // no part of the step before
    QCOMPARE(session.history().count(), 2);
}

void TestSession::readOnlyRefuses()
{
    Session session;
    session.reset(empty());
    type(session, u"a"_s);
    QSignalSpy changes(&session, &Session::changed);
    const QSignalSpy refusals(&session, &Session::refused);
    session.setReadOnly(true);
    type(session, u"ab"_s);
    session.undo();
    QCOMPARE(session.readout().editions[0].title, u"a"_s);
    QCOMPARE(refusals.size(), 2);
    QCOMPARE(changes.size(), 2); // so that all who show it show it as it is
    session.setReadOnly(false);
    session.undo();
    QCOMPARE(session.readout(), empty());
}

void TestSession::randomEditsUndo()
{
    for (quint32 seed = 1; seed <= 20; ++seed) {
        Session session;
        session.reset(empty());
        const Readout start = session.readout();
        QRandomGenerator random(seed);
        for (int i = 0; i < 80; ++i) {
            randomEdit(session, random);
            QSet<QString> seen;
            checkFlow(session.readout().editions[0].body, seen);
            QVERIFY2(!QTest::currentTestFailed(), qPrintable(u"seed %1, edit %2"_s.arg(seed).arg(i)));
        }
        const Readout end = session.readout();
        while (session.history().canUndo())
            session.undo();
        QCOMPARE(session.readout(), start);
        QCOMPARE(digestOf(session.readout()), digestOf(start));
        while (session.history().canRedo())
            session.redo();
        QCOMPARE(session.readout(), end);
        QCOMPARE(digestOf(session.readout()), digestOf(end));
    }
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
