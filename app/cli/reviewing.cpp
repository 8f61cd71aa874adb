// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewing.h"

#include "console.h"
#include "policyfile.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace rapporteur {

Result<LoadedDossier> loadDossier(const QString &path)
{
    const Result<LoadedReadout> loaded = loadReadout(path);
    if (!loaded)
        return std::unexpected(loaded.error());
    Result<Policy> policy = policyFor(path);
    if (!policy)
        return std::unexpected(policy.error());
    return readDossier(loaded->file)
        .transform([&](Dossier dossier) {
            return LoadedDossier{std::move(dossier), std::move(*policy), loaded->stamp};
        })
        .transform_error([&](const Error &error) {
            return Error{error.kind, Cli::tr("%1: %2").arg(path, error.message)};
        });
}

Result<> saveDossier(const QString &path, const LoadedDossier &loaded)
{
    return saveReadout(path, fileOf(loaded.dossier), loaded.stamp).transform([](const FileStamp &) {
    });
}

Actor actorFrom(const Arguments &arguments)
{
    Actor actor = currentActor();
    if (arguments.has("as"_L1)) {
        const Actor named = actorOf(arguments.value("as"_L1));
        actor.name = named.name;
        actor.mail = named.mail;
    }
    if (arguments.has("role"_L1))
        actor.role = arguments.value("role"_L1);
    return actor;
}

QDateTime presentTime()
{
    return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), QTimeZone::UTC);
}

Signed signedNow(const Arguments &arguments)
{
    return {personOf(actorFrom(arguments)), presentTime()};
}

} // namespace rapporteur
