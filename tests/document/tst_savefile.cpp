// SPDX-License-Identifier: GPL-3.0-or-later
#include "filesizelimit.h"
#include "heldfolder.h"
#include "readoutfile.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <thread>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rapporteur;
using namespace rapporteur::testing;

namespace {

const QByteArray oldBytes = QByteArray("old ").repeated(50'000);
const QByteArray newBytes = QByteArray("newer ").repeated(40'000);

QByteArray contentOf(const QString &path)
{
    return readFile(path, 1'000'000'000).value_or("unreadable"_ba);
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

// The program that the test kills: it replaces one content by the other until then.
[[noreturn]] void saveForever(const QString &path)
{
    for (;;) {
        (void)saveFile(path, newBytes);
        (void)saveFile(path, oldBytes);
    }
}

} // namespace

class TestSaveFile : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void replaces();
    void survivesFailureAtEveryByte();
    void survivesFullDisk();
    void survivesKills();
    void keepsPermissions();
    void followsLinks();
    void noticesOtherHands();
    void noHandComesBetween();
    void everyTurnCounts();
    void expectsNoFile();
    void doesNotReplaceNewerVersions();
    void doesNotWriteWhatCannotBeRead();
    void readsFilesOnly_data();
    void readsFilesOnly();
    void readsFilesThatDoNotTellTheirSize();
    void readsResources();

private:
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSaveFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"a.readout"_s);
    put(m_path, oldBytes);
}

void TestSaveFile::replaces()
{
    const Result<FileStamp> stamp = saveFile(m_path, newBytes);
    QVERIFY(stamp);
    QCOMPARE(*stamp, *stampOnDisk(m_path));
    QCOMPARE(contentOf(m_path), newBytes);
}

void TestSaveFile::survivesFailureAtEveryByte()
{
    const QByteArray bytes(300, 'x');
    for (qsizetype most = 0; most < bytes.size(); ++most) {
        const auto failing = [most](QIODevice &device, const QByteArray &all) {
            return device.write(all.first(most)) == all.size();
        };
        const Result<FileStamp> saved = saveFile(m_path, bytes, {}, failing);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Write);
        QCOMPARE(contentOf(m_path), oldBytes);
    }
    QCOMPARE(names(), QStringList{u"a.readout"_s});
}

void TestSaveFile::survivesFullDisk()
{
    for (const rlim_t most : {0U, 1U, 4095U, 4096U, 100'000U}) {
        Result<FileStamp> saved;
        {
            const FileSizeLimit limit(most);
            saved = saveFile(m_path, newBytes);
        }
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Write);
        QCOMPARE(contentOf(m_path), oldBytes);
    }
    QCOMPARE(names(), QStringList{u"a.readout"_s});
}

void TestSaveFile::survivesKills()
{
    QRandomGenerator random(1);
    int replaced = 0;
    for (int i = 0; i < 100; ++i) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {u"--save-forever"_s, m_path});
        QVERIFY(child.waitForStarted());
        QTest::qWait(random.bounded(60));
        child.kill();
        QVERIFY(child.waitForFinished());
        const QByteArray found = contentOf(m_path);
        QVERIFY(found == oldBytes || found == newBytes);
        replaced += found == newBytes ? 1 : 0;
    }
    QVERIFY(replaced > 0); // or the child never came to save anything
}

void TestSaveFile::keepsPermissions()
{
    constexpr auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(m_path, permissions));
    QVERIFY(saveFile(m_path, newBytes));
    constexpr auto unixBits = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                              | QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                              | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(m_path) & unixBits, QFile::Permissions(permissions));
}

void TestSaveFile::followsLinks()
{
    const QString link = m_folder->filePath(u"link.readout"_s);
    QVERIFY(QFile::link(m_path, link));
    QVERIFY(saveFile(link, newBytes));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contentOf(m_path), newBytes);
}

void TestSaveFile::noticesOtherHands()
{
    const FileStamp asRead = stampOf(oldBytes);
    put(m_path, oldBytes); // touched, and still the same
    QVERIFY(saveFile(m_path, newBytes, asRead));

    const Result<FileStamp> second = saveFile(m_path, oldBytes, asRead);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::Changed);
    QCOMPARE(contentOf(m_path), newBytes);
}

// Somebody who looks and renames is waited for, and what they did is seen.
void TestSaveFile::noHandComesBetween()
{
    const FileStamp asRead = stampOf(oldBytes);
    auto theirs = std::make_unique<HeldFolder>(m_folder->path());
    std::future<Result<FileStamp>> saved = std::async(std::launch::async, [&] {
        return saveFile(m_path, newBytes, asRead);
    });
    QCOMPARE(saved.wait_for(100ms), std::future_status::timeout);
    put(m_path, "theirs"_ba);
    theirs.reset();
    QCOMPARE(saved.get().error_or(Error()).kind, Error::Kind::Changed);
    QCOMPARE(contentOf(m_path), "theirs"_ba);
}

// Whoever saves what they read and added to has everything that others saved.
void TestSaveFile::everyTurnCounts()
{
    constexpr int hands = 4;
    constexpr int turns = 25;
    put(m_path, {});
    const auto addTurns = [this] {
        for (int turn = 0; turn < turns;) {
            const QByteArray bytes = contentOf(m_path);
            turn += saveFile(m_path, bytes + '.', stampOf(bytes)) ? 1 : 0;
        }
    };
    {
        std::vector<std::jthread> threads;
        threads.reserve(hands);
        for (int hand = 0; hand < hands; ++hand)
            threads.emplace_back(addTurns);
    }
    QCOMPARE(contentOf(m_path).size(), hands * turns);
}

void TestSaveFile::expectsNoFile()
{
    const Result<FileStamp> saved = saveFile(m_path, newBytes, FileStamp());
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Changed);
    QVERIFY(saveFile(m_folder->filePath(u"b"_s), newBytes, FileStamp()));
}

void TestSaveFile::doesNotReplaceNewerVersions()
{
    const QByteArray newer = R"({"format":"rapporteur-readout","version":2,"content":{"all":"new"}})";
    put(m_path, newer);
    const Result<FileStamp> saved = saveReadout(m_path, {});
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Newer);
    QCOMPARE(contentOf(m_path), newer);
}

void TestSaveFile::doesNotWriteWhatCannotBeRead()
{
    Readout readout;
    readout.sides = {Side()};
    const Result<FileStamp> saved = saveReadout(m_path, {readout, {}, {}});
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Invalid);
    QCOMPARE(contentOf(m_path), oldBytes);
}

void TestSaveFile::readsFilesOnly_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("folder") << u"."_s << u"it is not a file"_s;
    QTest::newRow("device") << u"/dev/zero"_s << u"it is not a file"_s;
    QTest::newRow("pipe") << u"pipe"_s << u"it is not a file"_s;
    QTest::newRow("socket") << u"socket"_s << u"it is not a file"_s;
    QTest::newRow("too large") << u"large"_s << u"it is larger than 0 MiB"_s;
    QTest::newRow("none") << u"none"_s << u"No such file or directory"_s;
    QTest::newRow("leads nowhere") << u"link"_s << u"No such file or directory"_s;
}

void TestSaveFile::readsFilesOnly()
{
    QFETCH(const QString, name);
    QFETCH(const QString, reason);
    const QDir folder(m_folder->path());
    const auto make = [&](const char *node, mode_t kind) {
        return ::mknod(QFile::encodeName(folder.filePath(QLatin1StringView(node))), kind | 0600, 0);
    };
    QCOMPARE(make("pipe", S_IFIFO), 0);
    QCOMPARE(make("socket", S_IFSOCK), 0);
    put(folder.filePath(u"large"_s), "eleven byte");
    QVERIFY(QFile::link(folder.filePath(u"none"_s), folder.filePath(u"link"_s)));
    const QString path = folder.filePath(name);
    const Result<QByteArray> bytes = readFile(path, 10);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().kind, Error::Kind::Read);
    QCOMPARE(bytes.error().message, u"%1 could not be read: %2"_s.arg(path, reason));
}

void TestSaveFile::readsFilesThatDoNotTellTheirSize()
{
    const Result<QByteArray> bytes = readFile(u"/proc/self/status"_s, 100'000);
    QVERIFY(bytes);
    QVERIFY(bytes->startsWith("Name:"));
    QVERIFY(bytes->endsWith('\n'));
}

void TestSaveFile::readsResources()
{
    QVERIFY(contentOf(u":/tst_savefile.cpp"_s).startsWith("// SPDX"));
    const Result<QByteArray> missing = readFile(u":/missing"_s, 1);
    QVERIFY(!missing);
    QVERIFY(missing.error().message.contains(u":/missing"_s));
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--save-forever"_L1)
        saveForever(arguments.value(2));
    TestSaveFile test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_savefile.moc"
