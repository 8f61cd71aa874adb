// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch.h"
#include "command.h"
#include "outputnames.h"
#include "placing.h"
#include "textimport.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr qint64 mostBytes = 16LL * 1024 * 1024; // of a text

// Where the readouts of an import go, one path for each text. Into a folder if there are several,
// or if `output` is one or ends in a slash.
Result<QStringList> targets(const QStringList &texts, const QString &output)
{
    const bool toFolder = texts.size() > 1 || output.endsWith(u'/') || QFileInfo(output).isDir();
    if (!output.isEmpty() && !toFolder)
        return QStringList{output};
    if (!output.isEmpty() && !QDir().mkpath(output))
        return fail(Error::Kind::Write, Cli::tr("the folder %1 could not be made").arg(output));
    OutputNames names;
    QStringList paths;
    for (const QString &text : texts) {
        const QString folder = output.isEmpty() ? QFileInfo(text).path() : output;
        paths += QDir(folder).filePath(names.take(text) + ".readout"_L1);
    }
    return paths;
}

QString leftOverLines(const Readout &readout)
{
    QString lines;
    for (const LeftOver &part : readout.leftOver)
        lines += Cli::tr("left over: line %1: %2").arg(part.line).arg(printable(part.text)) + u'\n';
    return lines;
}

struct Importing
{
    QString text;
    QString target;
    bool force = false;
};

Result<Imported> imported(const QString &text)
{
    return readFile(text, mostBytes).and_then([&](const QByteArray &bytes) {
        return importText(bytes, text);
    });
}

Outcome importOne(const Importing &task)
{
    Outcome outcome;
    const Result<Imported> result = imported(task.text);
    if (!result) {
        outcome.add(result.error());
        return outcome;
    }
    if (const Result<> placed = placeReadout(task.target, result->readout, task.force); !placed) {
        outcome.add(placed.error());
        return outcome;
    }
    outcome.out = printable(task.target) + u'\n' + leftOverLines(result->readout);
    for (const Issue &issue : result->issues)
        outcome.err += issueLine(task.text, issue);
    return outcome;
}

} // namespace

Result<ExitCode> importCommand(const Arguments &arguments, const Console &console)
{
    QStringList texts = arguments.operands;
    texts.removeDuplicates();
    const bool force = arguments.has("force"_L1);
    return targets(texts, arguments.value("output"_L1)).transform([&](const QStringList &paths) {
        const auto makeWorker = [&] {
            return oneByOne(
                [&](qsizetype file) { return importOne({texts.at(file), paths.at(file), force}); });
        };
        return runBatch({.files = texts, .jobs = 1, .makeWorker = makeWorker}, console);
    });
}

} // namespace rapporteur
