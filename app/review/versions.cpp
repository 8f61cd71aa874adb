// SPDX-License-Identifier: GPL-3.0-or-later
#include "versions.h"

#include "historyjson.h"

#include <algorithm>
#include <array>
#include <ranges>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

struct EventName
{
    QLatin1StringView event;
    const char *name; // context "rapporteur::Versions"
};

constexpr std::array events{
    EventName{"saved"_L1, QT_TRANSLATE_NOOP("rapporteur::Versions", "Saved")},
    EventName{"named"_L1, QT_TRANSLATE_NOOP("rapporteur::Versions", "Named")},
    EventName{"restored"_L1, QT_TRANSLATE_NOOP("rapporteur::Versions", "Restored")},
    EventName{"merged"_L1, QT_TRANSLATE_NOOP("rapporteur::Versions", "Merged")},
    EventName{"submitted"_L1, QT_TRANSLATE_NOOP("rapporteur::Versions", "Submitted")},
    EventName{"approved"_L1, QT_TRANSLATE_NOOP("rapporteur::Versions", "Approved")},
    EventName{"published"_L1, QT_TRANSLATE_NOOP("rapporteur::Versions", "Published")},
};

const LogEntry *entryOf(const History &history, int revision)
{
    const auto found = std::ranges::find(history.log, revision, &LogEntry::revision);
    return found == history.log.end() ? nullptr : &*found;
}

} // namespace

Versions::Versions(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_session, &Session::recorded, this, &Versions::changed);
}

// One that cannot be read counts as none: whoever saves is told.
const History &Versions::history() const
{
    const QByteArray json = m_session.file().history;
    if (json != m_read)
        m_history = readHistory(json).value_or(History());
    m_read = json;
    return m_history;
}

int Versions::newest() const
{
    const QList<Revision> &revisions = history().revisions;
    return revisions.isEmpty() ? 0 : revisions.last().number;
}

int Versions::lastOf(QStringView event) const
{
    for (const LogEntry &entry : history().log | std::views::reverse) {
        if (entry.event == event && findRevision(history(), entry.revision))
            return entry.revision;
    }
    return 0;
}

QString Versions::kindOf(const Revision &revision) const
{
    const LogEntry *entry = entryOf(history(), revision.number);
    if (revision.kind == RevisionKind::Autosave || !entry)
        return tr("Saved by itself");
    const auto *const row = std::ranges::find(events, entry->event, &EventName::event);
    return row == events.end() ? entry->event : tr(row->name);
}

QString Versions::nameOf(int number) const
{
    const Revision *revision = findRevision(history(), number);
    if (!revision)
        return QString::number(number);
    return tr("%1, %2", "a version's number and name")
        .arg(number)
        .arg(revision->name.isEmpty() ? kindOf(*revision) : revision->name);
}

Result<> Versions::add(RevisionInfo info)
{
    info.author = m_session.author();
    info.time = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), QTimeZone::UTC);
    return m_session.record([&info](ReadoutFile file) -> Result<ReadoutFile> {
        return readHistory(file.history)
            .and_then([&](const History &read) { return addRevision(read, file.content, info); })
            .transform([&](const History &grown) {
                file.history = toJson(grown);
                return file;
            });
    });
}

Result<> Versions::name(const QString &name)
{
    return add({.kind = RevisionKind::Named, .author = {}, .time = {}, .name = name});
}

Result<> Versions::restore(int number)
{
    const Result<Readout> content = contentOf(history(), number);
    if (!content)
        return std::unexpected(content.error());
    if (const Result<> kept = m_session.save(); !kept)
        return kept;
    m_session.edit(
        {.label = tr("Restore version %1").arg(number), .place = {}},
        [&content](Readout &readout) { readout = *content; });
    return add(
        {.author = {},
         .time = {},
         .event = u"restored"_s,
         .details = {{u"from"_s, QString::number(number)}}});
}

} // namespace rapporteur
