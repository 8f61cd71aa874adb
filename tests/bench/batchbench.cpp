// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchbench.h"

#include "batchrun.h"
#include "format.h"
#include "generated.h"
#include "readoutfile.h"

#include <QDir>
#include <QFile>

#include <print>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int longBatch = 1'000;
constexpr int shortBatch = 100;

bool writeReadouts(const QString &folder, int count)
{
    const QString photos = QDir(folder).filePath(u"../photos"_s);
    for (int index = 0; index < count; ++index) {
        const Readout readout = generatedReadout(index);
        const QString base = folder + u"/r%1"_s.arg(index, 5, 10, QChar(u'0'));
        QFile file(base + u".readout"_s);
        if (!file.open(QIODevice::WriteOnly)
            || file.write(toJson({.content = readout, .history = {}, .review = {}})) < 0)
            return false;
        for (const Photo &photo : readout.editions.front().photos) {
            const QString media = base + u".media/"_s;
            if (!QDir().mkpath(media))
                return false;
            QFile::copy(photos + u'/' + photo.media.path, media + photo.media.path);
        }
    }
    return true;
}

bool printBatch(const QString &folder, const QString &input, int count, const char *format, int jobs)
{
    const auto cost = runProgram(
        QStringLiteral(RAPPORTEUR_CLI),
        {u"export"_s,
         folder + u'/' + input,
         u"--to"_s,
         QString::fromLatin1(format),
         u"--output"_s,
         folder + u"/out"_s,
         u"--jobs"_s,
         QString::number(jobs)});
    if (!cost) {
        std::println(stderr, "{}", cost.error().message.toStdString());
        return false;
    }
    std::println(
        "| {} | {} | {} | {:.2f} | {:.2f} | {:.0f} |",
        format,
        count,
        jobs,
        cost->wallSeconds,
        cost->cpuSeconds * 1000 / count,
        cost->peakMebibytes);
    return true;
}

} // namespace

bool printBatches(const QString &folder)
{
    bool good = QDir(folder).mkpath(u"short"_s) && QDir(folder).mkpath(u"long"_s)
                && writePhotos(folder + u"/photos"_s)
                && writeReadouts(folder + u"/short"_s, shortBatch)
                && writeReadouts(folder + u"/long"_s, longBatch);
    std::println("\n## Batches of generated readouts with photos, whole process\n\n"
                 "| format | readouts | jobs | wall s | CPU ms each | peak MiB |\n"
                 "| --- | ---: | ---: | ---: | ---: | ---: |");
    for (const Format &format : formats()) {
        good = good && printBatch(folder, u"short"_s, shortBatch, format.id, 1)
               && printBatch(folder, u"long"_s, longBatch, format.id, 1)
               && printBatch(folder, u"long"_s, longBatch, format.id, 2);
    }
    return good;
}

} // namespace rapporteur
