// SPDX-License-Identifier: GPL-3.0-or-later
#include "sitejudge.h"

#include "digest.h"
#include "history.h"
#include "historyjson.h"

namespace rapporteur {

Result<Judge> siteJudge(const NewsroomFolder &)
{
    return [](const ReadoutFile &file, const QDateTime &asOf) -> Result<ApprovedTexts> {
        ApprovedTexts approved;
        const QString digest = digestOf(file.content);
        return readHistory(file.history).transform([&](const History &history) {
            for (const LogEntry &entry : history.log) {
                if (entry.event == QLatin1StringView("approved") && entry.digest == digest
                    && entry.time <= asOf)
                    approved.texts = {{file.content, digest, entry.time, {}}};
            }
            return approved;
        });
    };
}

} // namespace rapporteur
