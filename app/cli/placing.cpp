// SPDX-License-Identifier: GPL-3.0-or-later
#include "placing.h"

#include "console.h"

#include <QFileInfo>

namespace rapporteur {

Result<> placeReadout(const QString &path, const Readout &readout, bool force)
{
    const ReadoutFile file{.content = readout, .history = {}, .review = {}};
    const std::optional<FileStamp> expected = force ? std::nullopt : std::optional(FileStamp());
    if (!force && QFileInfo(path).isFile()) {
        const Result<FileStamp> now = stampOnDisk(path);
        if (now && *now == stampOf(toJson(file)))
            return {};
        return fail(
            Error::Kind::Changed, Cli::tr("%1 is there already; --force replaces it").arg(path));
    }
    return saveReadout(path, file, expected).transform([](const FileStamp &) {});
}

} // namespace rapporteur
