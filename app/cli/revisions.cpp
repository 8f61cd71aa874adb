// SPDX-License-Identifier: GPL-3.0-or-later
#include "revisions.h"

#include "actor.h"
#include "console.h"
#include "historyjson.h"
#include "inputs.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

Error inFile(const QString &path, const Error &error)
{
    return {error.kind, Cli::tr("%1: %2").arg(path, error.message)};
}

} // namespace

Result<Readout> loadRevision(const QString &operand)
{
    static const QRegularExpression form(u"^(.+)@([0-9]{1,9})$"_s);
    const QRegularExpressionMatch match = form.match(operand);
    if (!match.hasMatch() || QFileInfo::exists(operand))
        return loadInput(operand);
    const QString path = match.captured(1);
    const int number = match.captured(2).toInt();
    return loadHistory(path).and_then([&](const LoadedHistory &state) {
        return contentOf(state.history, number).transform_error([&](const Error &error) {
            return inFile(path, error);
        });
    });
}

Result<LoadedHistory> loadHistory(const QString &path)
{
    Result<LoadedReadout> loaded = loadReadout(path);
    if (!loaded)
        return std::unexpected(loaded.error());
    Result<History> history = readHistory(loaded->file.history);
    if (!history)
        return std::unexpected(inFile(path, history.error()));
    return LoadedHistory{std::move(*loaded), std::move(*history)};
}

Result<> saveHistory(const QString &path, LoadedHistory state)
{
    state.loaded.file.history = toJson(state.history);
    return saveReadout(path, state.loaded.file, state.loaded.stamp).transform([](const FileStamp &) {
    });
}

RevisionInfo revisionInfo(const Arguments &arguments, const QString &event)
{
    const QString author = arguments.has("author"_L1) ? arguments.value("author"_L1)
                                                      : personOf(currentActor());
    return {
        .kind = RevisionKind::Save,
        .author = author,
        .time = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), QTimeZone::UTC),
        .event = event,
    };
}

} // namespace rapporteur
