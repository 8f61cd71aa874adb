// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchrun.h"
#include "digest.h"
#include "dossier.h"
#include "generated.h"
#include "policy.h"
#include "publish.h"
#include "reviewjudge.h"
#include "savefile.h"
#include "transition.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <limits>
#include <print>

// What a newsroom's website takes: bench_site [FOLDER [COUNT…]] measures whole processes, each one
// `bench_site publish NEWSROOM SITE JOBS`, in FOLDER (a tmpfs or a disk), for COUNT readouts. To
// measure readouts of one's own, `bench_site approve FOLDER` has all below it approved.

using namespace Qt::StringLiterals;
using namespace rapporteur;

namespace {

constexpr int perFolder = 500;

struct Setup
{
    const char *name;
    const char *formats; // JSON
};

constexpr std::array setups{
    Setup{"HTML", R"(["html"])"},
    Setup{"HTML, text", R"(["html", "txt"])"},
    Setup{"HTML, PDF", R"(["html", "pdf"])"},
};

// The text as a revision that one person handed in and another approved.
Result<Dossier> approved(Dossier dossier)
{
    const QDateTime time(QDate(2030, 1, 1), QTime(0, 0), QTimeZone::UTC);
    const QString digest = digestOf(dossier.content);
    const Policy policy;
    const ReviewMove submit{
        .action = ReviewAction::Submit,
        .actor = {u"A. Author"_s, u"author@example.org"_s, {}},
        .time = time};
    const ReviewMove approve{
        .action = ReviewAction::Approve,
        .actor = {u"R. Reader"_s, u"reader@example.org"_s, {}},
        .time = time,
        .digest = digest};
    return moved(std::move(dossier), policy, submit).and_then([&](Dossier submitted) {
        return moved(std::move(submitted), policy, approve);
    });
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
           && file.write(bytes) == bytes.size();
}

QString pathOf(const QString &room, int index)
{
    return u"%1/%2/r%3.readout"_s.arg(room).arg(index / perFolder).arg(index, 5, 10, QChar(u'0'));
}

bool writeApproved(const QString &path, Dossier dossier)
{
    const Result<Dossier> done = approved(std::move(dossier));
    return done && write(path, toJson(fileOf(*done)));
}

// Without photos, whose sizes cost what the pictures are and nothing of the number of readouts.
Dossier generatedDossier(int index)
{
    Dossier dossier{generatedReadout(index), {}, {}};
    dossier.content.editions.front().photos.clear();
    return dossier;
}

bool writeReadout(const QString &room, int index)
{
    return writeApproved(pathOf(room, index), generatedDossier(index));
}

// Another title, approved as well.
bool changeReadout(const QString &room, int index)
{
    return approved(generatedDossier(index))
        .transform([&](Dossier dossier) {
            dossier.content.editions.front().title = u"Changed"_s;
            return writeApproved(pathOf(room, index), std::move(dossier));
        })
        .value_or(false);
}

int approveAll(const QString &folder)
{
    QDirIterator files(folder, {u"*.readout"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const Result<Dossier> dossier = readFile(path, std::numeric_limits<qint64>::max())
                                            .and_then([&](const QByteArray &bytes) {
                                                return readReadout(bytes, path);
                                            })
                                            .and_then(readDossier);
        if (dossier && writeApproved(path, *dossier))
            continue;
        std::println(stderr, "{} could not be approved", path.toStdString());
        return 1;
    }
    return 0;
}

bool writeNewsroom(const QString &room, const Setup &setup)
{
    return write(
        room + u"/newsroom.json"_s,
        R"({"format": "rapporteur-newsroom", "version": 1, "baseUrl": "https://www.example.org/", )"
        R"("formats": )"
            + QByteArray(setup.formats) + '}');
}

int publish(const QStringList &arguments)
{
    PublishOptions options;
    options.newsroom = arguments.at(0);
    options.output = arguments.at(1);
    options.jobs = arguments.at(2).toInt();
    options.asOf = QDateTime(QDate(2031, 1, 1), QTime(0, 0), QTimeZone::UTC);
    options.version = "bench";
    const Result<PublishReport> report
        = findNewsroom(options.newsroom).and_then(reviewJudge).and_then([&](const Judge &judge) {
              options.judge = judge;
              return publishSite(options);
          });
    if (!report)
        std::println(stderr, "{}", report.error().message.toStdString());
    return report ? 0 : 1;
}

void print(const char *what, const Setup &setup, int count, int jobs, const ProcessCost &cost)
{
    std::println(
        "| {} | {} | {} | {} | {:.2f} | {:.2f} | {:.0f} |",
        what,
        setup.name,
        count,
        jobs,
        cost.wallSeconds,
        cost.cpuSeconds,
        cost.peakMebibytes);
}

// A full publication, one with nothing changed, one with one readout changed.
bool measure(const QString &folder, const Setup &setup, int count, int jobs)
{
    const QString room = folder + u"/room"_s;
    const QString site = folder + u"/site"_s;
    QDir(site).removeRecursively();
    const auto run = [&](const char *what) {
        const auto cost = runProgram(
            QCoreApplication::applicationFilePath(),
            {u"publish"_s, room, site, QString::number(jobs)});
        if (cost)
            print(what, setup, count, jobs, *cost);
        else
            std::println(stderr, "{}", cost.error().message.toStdString());
        return cost.has_value();
    };
    return writeNewsroom(room, setup) && run("all") && run("nothing changed")
           && changeReadout(room, count / 2) && run("one changed") && writeReadout(room, count / 2);
}

int measureAll(const QString &folder, const QList<int> &counts)
{
    std::println("| publication | formats | readouts | jobs | wall s | CPU s | peak MiB |\n"
                 "| --- | --- | ---: | ---: | ---: | ---: | ---: |");
    for (const int count : counts) {
        for (int index = 0; index < count; ++index) {
            if (!writeReadout(folder + u"/room"_s, index))
                return 1;
        }
        for (const Setup &setup : setups) {
            for (const int jobs : {1, 2}) {
                if (!measure(folder, setup, count, jobs))
                    return 1;
            }
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().sliced(1);
    if (!arguments.isEmpty() && arguments.front() == "publish"_L1)
        return publish(arguments.sliced(1));
    if (arguments.size() == 2 && arguments.front() == "approve"_L1)
        return approveAll(arguments.at(1));
    const QTemporaryDir scratch;
    const QString folder = arguments.isEmpty() ? scratch.path() : arguments.takeFirst();
    QList<int> counts;
    for (const QString &count : arguments)
        counts += count.toInt();
    return measureAll(folder, counts.isEmpty() ? QList<int>{1'000, 10'000} : counts);
}
