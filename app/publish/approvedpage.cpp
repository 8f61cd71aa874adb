// SPDX-License-Identifier: GPL-3.0-or-later
#include "approvedpage.h"

#include "bounds.h"
#include "dossier.h"
#include "mediapath.h"
#include "savefile.h"

#include <algorithm>

namespace rapporteur {

Result<RenderJob> approvedPage(const QString &path, const QString &language, const JudgeFor &judgeFor)
{
    const Result<Dossier> dossier = readFile(path, bounds::fileBytes)
                                        .and_then([&](const QByteArray &bytes) {
                                            return openDossier(bytes, path);
                                        });
    if (!dossier)
        return std::unexpected(dossier.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return findNewsroom(path)
        .and_then(judgeFor)
        .and_then([&](const Judge &judge) { return judge(*dossier, now); })
        .transform([&](const ApprovedTexts &approved) {
            const Readout &readout = approved.texts.isEmpty() ? dossier->content
                                                              : approved.texts.front().content;
            const auto edition = std::ranges::find(readout.editions, language, &Edition::language);
            return RenderJob{
                .readout = readout,
                .edition = edition == readout.editions.end() ? QString() : edition->id,
                .mediaFolder = mediaFolderOf(path),
                .options = {}};
        });
}

} // namespace rapporteur
