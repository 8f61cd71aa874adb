// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "newestjob.h"
#include "session.h"
#include "suggestedchange.h"

#include <QTimer>

namespace rapporteur {

// The suggestions in the file of a session, and those that the user makes, with what each would do
// to the present text.
class SuggestionBook : public QObject
{
    Q_OBJECT

public:
    explicit SuggestionBook(Session &session, QObject *parent = nullptr);

    const QList<JudgedSuggestion> &entries() const { return m_entries; }
    const JudgedSuggestion *find(const QString &id) const;
    // The user's own are shown in the text.
    bool isShown(const JudgedSuggestion &entry) const;

    // Looks at all of them again, in the language of now.
    void look();

    // Both are saved at once, with all that was not saved yet. Who suggests stops doing so.
    struct Outcome
    {
        int taken = 0;
        QList<Acceptance::Refusal> refused;
    };
    Result<Outcome> accept(const QStringList &ids);
    Result<> reject(const QStringList &ids);

signals:
    void changed();

private:
    struct Job
    {
        Readout content;
        Suggestions suggestions;
    };

    Result<> mayDecide();

    Session &m_session;
    QTimer m_later;
    QByteArray m_read; // what m_suggestions was read from
    Suggestions m_suggestions;
    QList<JudgedSuggestion> m_entries;
    NewestJob<Job, QList<JudgedSuggestion>> m_jobs;
};

} // namespace rapporteur
