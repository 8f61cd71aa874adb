// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue.h"
#include "newestjob.h"
#include "session.h"

#include <QTimer>

namespace rapporteur {

// Checks the readout beside the window's thread, once the hands rest for a moment.
class ProblemFinder : public QObject
{
    Q_OBJECT

public:
    explicit ProblemFinder(Session &session, QObject *parent = nullptr);

    const QList<Issue> &issues() const { return m_issues; }

    // Where the cursor goes for a problem.
    Place placeOf(const Issue &issue) const;

    // Repairs them as one step of the history.
    void mend(const QList<Issue> &issues);

    // Checks without waiting: the words of the interface have changed, say.
    void checkNow();

signals:
    void issuesChanged();

private:
    struct Job
    {
        Readout readout;
        QString edition; // id of the one shown
        QString mediaFolder;
    };

    static QList<Issue> run(const Job &job);
    void take(const QList<Issue> &issues);

    Session &m_session;
    QTimer m_rest;
    QList<Issue> m_issues;
    NewestJob<Job, QList<Issue>> m_jobs;
};

} // namespace rapporteur
