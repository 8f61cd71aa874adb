// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemfinder.h"

#include "check.h"
#include "editions.h"
#include "mend.h"
#include "profile.h"

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rapporteur {

namespace {

// After the last key: what is half written is no problem yet.
constexpr auto rest = 500ms;

bool holds(const auto &elements, const QString &id)
{
    return std::ranges::any_of(elements, [&](const auto &element) { return element.id == id; });
}

// What an issue's place is in the window: it names people and things by their id alone.
QString fieldOf(const Issue &issue, const Readout &readout)
{
    const QString &id = issue.place;
    if (holds(readout.events, id))
        return u"events/"_s + id;
    if (holds(readout.sides, id))
        return u"sides/"_s + id;
    for (const Side &side : readout.sides) {
        if (holds(side.participants, id))
            return u"participants/"_s + id;
    }
    for (const Edition &edition : readout.editions) {
        const QString path = u"editions/"_s + edition.id;
        if (holds(edition.photos, id))
            return path + u"/photos/"_s + id + (issue.repair ? u"/caption"_s : QString());
        const auto file = std::ranges::find(edition.attachments, id, &Attachment::id);
        if (file != edition.attachments.end())
            return path + u"/attachments/"_s + QString::number(file - edition.attachments.begin())
                   + u"/title"_s;
    }
    return id;
}

} // namespace

ProblemFinder::ProblemFinder(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_jobs(run, [this](const QList<Issue> &issues) { take(issues); })
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &ProblemFinder::checkNow);
    connect(&m_session, &Session::changed, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_session, &Session::editionShown, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_session, &Session::pathChanged, &m_rest, qOverload<>(&QTimer::start));
    m_rest.start();
}

Place ProblemFinder::placeOf(const Issue &issue) const
{
    const int cursor = issue.repair ? issue.repair->from : 0;
    return {fieldOf(issue, m_session.readout()), cursor};
}

void ProblemFinder::mend(const QList<Issue> &issues)
{
    if (issues.isEmpty())
        return;
    m_session.edit(
        {.label = issues.size() == 1 ? tr("Fix problem") : tr("Fix problems"),
         .place = placeOf(issues.front())},
        [&](Readout &readout) { rapporteur::mend(readout, issues); });
    checkNow();
}

void ProblemFinder::checkNow()
{
    m_rest.stop();
    m_jobs.request(
        {.readout = m_session.readout(),
         .edition = m_session.edition(),
         .mediaFolder = m_session.mediaFolder()});
}

QList<Issue> ProblemFinder::run(const Job &job)
{
    const QString language = editionFor(job.readout, job.edition).language;
    return check(
        job.readout, profileFor(job.readout.profile, language), {.mediaFolder = job.mediaFolder});
}

void ProblemFinder::take(const QList<Issue> &issues)
{
    if (m_issues == issues)
        return;
    m_issues = issues;
    emit issuesChanged();
}

} // namespace rapporteur
