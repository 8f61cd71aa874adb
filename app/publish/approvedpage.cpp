// SPDX-License-Identifier: GPL-3.0-or-later
#include "approvedpage.h"

#include "mediapath.h"
#include "readoutfile.h"

#include <algorithm>

namespace rapporteur {

Result<RenderJob> approvedPage(const QString &path, const QString &language, const JudgeFor &judgeFor)
{
    const Result<LoadedReadout> loaded = loadReadout(path);
    if (!loaded)
        return std::unexpected(loaded.error());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return findNewsroom(path)
        .and_then(judgeFor)
        .and_then([&](const Judge &judge) { return judge(loaded->file, now); })
        .transform([&](const ApprovedTexts &approved) {
            const Readout &readout = approved.texts.isEmpty() ? loaded->file.content
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
