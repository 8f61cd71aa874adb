// SPDX-License-Identifier: GPL-3.0-or-later
#include "duebar.h"

#include "newsroom.h"
#include "publishrun.h"
#include "reviewjudge.h"
#include "session.h"
#include "sitefolders.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// Readouts whose time has come since the site was made.
QSet<QString> overdue(const PublishOutcome &outcome)
{
    QSet<QString> goesOut;
    for (const PublishedPage &page : outcome.report->pages)
        goesOut << outcome.place.newsroom + u'/' + page.path;
    QSet<QString> found;
    for (const Appointment &appointment : outcome.appointments) {
        if (goesOut.contains(appointment.path))
            found << appointment.title;
    }
    return found;
}

} // namespace

DueBar::DueBar(Session &session, QWidget *parent)
    : MessageBar(parent)
    , m_session(session)
{
    setObjectName(u"publishing"_s);
    connect(&m_session, &Session::pathChanged, this, &DueBar::look);
    look();
}

void DueBar::look()
{
    const Result<NewsroomFolder> newsroom = m_session.path().isEmpty()
                                                ? fail(Error::Kind::Read, {})
                                                : findNewsroom(m_session.path());
    if (!newsroom || newsroom->bytes.isEmpty() || newsroom->path == m_newsroom)
        return;
    m_newsroom = newsroom->path;
    hide();
    const PublishPlace place{.newsroom = m_newsroom, .site = siteFolderOf(m_newsroom)};
    if (!QFileInfo::exists(place.site + u"/current"_s))
        return;
    if (!m_run) {
        m_run = new PublishRun(reviewJudge, this);
        connect(m_run, &PublishRun::finished, this, &DueBar::tell);
    }
    m_run->look(place);
}

void DueBar::tell(const PublishOutcome &outcome)
{
    if (!outcome.report)
        return;
    QStringList titles(overdue(outcome).values());
    titles.sort();
    if (titles.isEmpty())
        return;
    const QString what = titles.size() == 1
                             ? tr("“%1” was due and is not published yet.").arg(titles.front())
                             : tr("Readouts that were due and are not published yet: %1")
                                   .arg(titles.size());
    say(Kind::Warning, what, {{tr("Show what goes out…"), [this] { emit publishingWanted(); }}});
}

} // namespace rapporteur
