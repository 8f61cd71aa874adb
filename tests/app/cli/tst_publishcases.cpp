// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifolder.h"
#include "clirun.h"
#include "sharedcases.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;
using namespace rapporteur::testing;

// Real texts on their way from the import to the site: reviewed by two people, published whole, and
// afterwards only what changed.
class TestPublishCases : public QObject
{
    Q_OBJECT

private slots:
    void changeWritesItsFilesOnly();
};

namespace {

const QString writer = u"Nora Lind <nora@example.org>"_s;
const QStringList reviewers{u"Jonas Berg <jonas@example.org>"_s, u"Ada Holm <ada@example.org>"_s};
const QString changedCase = u"19_us-wh_en_meeting_participant-list"_s;

QStringList sharedTexts()
{
    QStringList paths;
    for (const QString &folder : {u"/cases"_s, u"/fixtures"_s}) {
        const QDir texts(sharedFolder() + folder);
        for (const QString &name : texts.entryList({u"*_*.txt"_s}, QDir::Files))
            paths += texts.filePath(name);
    }
    return paths;
}

bool review(const QString &path)
{
    bool isGood = ranCommandLine({u"submit"_s, path, u"--as"_s, writer}).code == ExitCode::Good;
    for (const QString &reviewer : reviewers)
        isGood = ranCommandLine({u"approve"_s, path, u"--as"_s, reviewer}).code == ExitCode::Good
                 && isGood;
    return isGood;
}

QJsonObject published()
{
    const Ran ran = ranCommandLine(
        {u"publish"_s, u"room"_s, u"--as-of"_s, u"2040-01-01T00:00:00Z"_s, u"--json"_s});
    QJsonObject report = QJsonDocument::fromJson(ran.out.toUtf8()).object();
    report[u"exit"_s] = int(ran.code);
    return report;
}

QStringList writtenFiles(const QJsonObject &report)
{
    QStringList paths;
    for (const QJsonValue change : report["changes"_L1].toArray())
        paths += change["path"_L1].toString();
    return paths;
}

bool change(const QString &path, void (*edit)(Edition &edition))
{
    Result<ReadoutFile> file = readFile(path, 1 << 26).and_then([&](const QByteArray &bytes) {
        return readReadout(bytes, path);
    });
    if (!file)
        return false;
    edit(file->content.editions.front());
    return write(path, toJson(*file)) && review(path);
}

QHash<QString, QDateTime> fileTimes()
{
    QHash<QString, QDateTime> times;
    const QDir site(u"room/site/current"_s);
    QDirIterator files(site.absolutePath(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        times[site.relativeFilePath(file.filePath())] = file.lastModified();
    }
    return times;
}

QStringList filesWith(const QByteArray &word)
{
    QStringList paths = fileTimes().keys();
    paths.removeIf([&](const QString &path) {
        return !contentOf(u"room/site/current/"_s + path).contains(word);
    });
    paths.sort();
    return paths;
}

} // namespace

void TestPublishCases::changeWritesItsFilesOnly()
{
    const QStringList texts = sharedTexts();
    if (texts.isEmpty())
        QSKIP("there are no shared texts");
    const CliFolder folder;
    QCOMPARE(ranCommandLine({u"newsroom"_s, u"init"_s, u"room"_s}).code, ExitCode::Good);
    QByteArray settings = contentOf(u"room/newsroom.json"_s);
    settings.replace("\"timeZone\"", R"("review": {"approvals": [{"count": 2}]}, "timeZone")");
    QVERIFY(write(u"room/newsroom.json"_s, settings));
    ranCommandLine(
        QStringList{u"import"_s} + texts + QStringList{u"--output"_s, u"room/readouts"_s});
    const QDir readouts(u"room/readouts"_s);
    const QStringList names = readouts.entryList({u"*.readout"_s});
    QVERIFY(names.size() > texts.size());
    for (const QString &name : names)
        QVERIFY2(review(readouts.filePath(name)), qPrintable(name));

    QCOMPARE(published()["published"_L1].toInt(), names.size());
    const auto before = fileTimes();
    const QJsonObject again = published();
    QCOMPARE(again["exit"_L1].toInt(), int(ExitCode::Good));
    QCOMPARE(writtenFiles(again), QStringList());
    QCOMPARE(fileTimes(), before);

    const QString path = readouts.filePath(changedCase + u".readout"_s);
    QVERIFY(change(path, [](Edition &edition) {
        for (Block &block : edition.body)
            block.text.plain += block.text.isEmpty() ? QString() : u" They will meet again."_s;
    }));
    const QString page = u"en/2022/19-us-wh-en-meeting-participant-list"_s;
    const QStringList own{page + u".html"_s, page + u".pdf"_s, page + u".txt"_s};
    QCOMPARE(writtenFiles(published()), own + QStringList{u"search/en/2022-06.js"_s});

    QVERIFY(change(path, [](Edition &edition) { edition.title += u" Zyxomorph"_s; }));
    const QStringList renamed = writtenFiles(published());
    QCOMPARE(renamed, filesWith("Zyxomorph"));
    for (const QString &file : own + QStringList{u"en/index.xml"_s, u"en/year/2022.html"_s})
        QVERIFY2(renamed.contains(file), qPrintable(file));
    QCOMPARE(ranCommandLine({u"verify"_s, u"room/site"_s}).code, ExitCode::Good);
}

QTEST_GUILESS_MAIN(TestPublishCases)
#include "tst_publishcases.moc"
