// SPDX-License-Identifier: GPL-3.0-or-later
#include "batchbench.h"
#include "benchdocuments.h"
#include "compose.h"
#include "digest.h"
#include "format.h"
#include "profile.h"
#include "readoutfile.h"
#include "revisionbench.h"
#include "timing.h"

#include <QGuiApplication>
#include <QTemporaryDir>

#include <functional>
#include <print>

using namespace Qt::StringLiterals;

// Prints what the work takes: medians of one run, and beside each its ratio to opening the seed,
// which holds between machines where milliseconds do not.
namespace rapporteur {

namespace {

// One line of the table.
struct Row
{
    std::string name;
    int rounds;
    std::function<void()> work;
};

Page pageOf(const Readout &readout)
{
    const QString language = readout.editions.isEmpty() ? QString()
                                                        : readout.editions.front().language;
    return compose(readout, profileFor(readout.profile, language));
}

QList<Row> fileRows(const Readout &readout, const QString &folder)
{
    const ReadoutFile file{.content = readout, .history = {}, .review = {}};
    const QByteArray bytes = toJson(file);
    const QString path = folder + u"/bench.readout"_s;
    return {
        {"open (parse and check)", 50, [=] { (void)readReadout(bytes, u"bench"_s); }},
        {"write as JSON", 50, [=] { (void)toJson(file); }},
        {"save, synced to disk", 20, [=] { (void)saveReadout(path, file); }},
        {"digest", 50, [=] { (void)digestOf(readout); }},
        {"compose", 100, [=] { (void)pageOf(readout); }},
    };
}

QList<Row> formatRows(const Readout &readout)
{
    QList<Row> rows;
    const Page page = pageOf(readout);
    for (const Format &format : formats()) {
        const auto warm = std::make_shared<RenderCache>();
        rows += {std::string(format.id) + ", warm", 50, [=, &format] {
                     (void)format.render(page, {}, *warm);
                 }};
        rows += {std::string(format.id) + ", cold cache", 15, [=, &format] {
                     RenderCache cold;
                     (void)format.render(page, {}, cold);
                 }};
    }
    return rows;
}

void printDocument(const BenchDocument &document, const QString &folder, double unit)
{
    std::println(
        "\n## {}\n\n| work | median ms | × opening the seed |\n| --- | ---: | ---: |",
        document.name.toStdString());
    for (const Row &row : fileRows(document.readout, folder) + formatRows(document.readout)) {
        const double time = medianMilliseconds(row.rounds, row.work);
        std::println("| {} | {:.3f} | {:.2f} |", row.name, time, time / unit);
    }
}

} // namespace

} // namespace rapporteur

int main(int argumentCount, char **arguments)
{
    using namespace rapporteur;
    const QGuiApplication application(argumentCount, arguments);
    const QTemporaryDir folder;
    const auto documents = benchDocuments();
    const auto opening = fileRows(documents.front().readout, folder.path()).front();
    const double unit = medianMilliseconds(opening.rounds, opening.work);
    for (const BenchDocument &document : documents)
        printDocument(document, folder.path(), unit);
    for (const BenchDocument &document : documents)
        printRevisions(document, folder.path());
    return printBatches(folder.path()) ? 0 : 1;
}
