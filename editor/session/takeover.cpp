// SPDX-License-Identifier: GPL-3.0-or-later
#include "takeover.h"

#include "happening.h"
#include "historyjson.h"
#include "session.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rapporteur {

Result<> takeOver(FileLock &lock, Session &session)
{
    const LockHolder before = lockHolder(session.path()).value_or(LockHolder());
    const Result<> taken = lock.takeOver(session.path());
    if (!taken || !QFileInfo::exists(session.path()))
        return taken;
    const Happening happening{
        .event = u"takenOver"_s,
        .person = session.author(),
        .time = QDateTime::currentDateTimeUtc(),
        .details = {{u"user"_s, before.user}, {u"host"_s, before.process.host}}};
    return session.recordOnDisk([&](ReadoutFile file) {
        return readHistory(file.history).transform([&](History history) {
            file.history = toJson(recorded(std::move(history), happening));
            return std::move(file);
        });
    });
}

} // namespace rapporteur
