// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemfinder.h"

#include "check.h"
#include "editions.h"
#include "mediapath.h"
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

// Issues name these by their id alone, places by what they are, too.
QString prefixOf(const QString &id, const Readout &readout)
{
    if (holds(readout.events, id))
        return u"events/"_s;
    if (holds(readout.sides, id))
        return u"sides/"_s;
    for (const Side &side : readout.sides) {
        if (holds(side.participants, id))
            return u"participants/"_s;
    }
    for (const Edition &edition : readout.editions) {
        if (holds(edition.photos, id))
            return u"photos/"_s;
        if (holds(edition.attachments, id))
            return u"attachments/"_s;
    }
    return {};
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
    const QString prefix = prefixOf(issue.place, m_session.readout());
    const bool isCaption = prefix == "photos/"_L1 && issue.repair;
    return {prefix + issue.place + (isCaption ? u"/caption"_s : QString()), cursor};
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
    const QString path = m_session.path();
    m_jobs.request(
        {.readout = m_session.readout(),
         .edition = m_session.edition(),
         .mediaFolder = path.isEmpty() ? QString() : mediaFolderOf(path)});
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
