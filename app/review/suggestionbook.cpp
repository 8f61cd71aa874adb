// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestionbook.h"

#include "dossierstep.h"
#include "reviewjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

using namespace std::chrono_literals;

constexpr auto pause = 300ms; // in the typing, until what it suggests is looked at

} // namespace

SuggestionBook::SuggestionBook(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_jobs(
          [](const Job &job) {
              QList<JudgedSuggestion> entries;
              for (const Suggestion &suggestion : job.suggestions)
                  entries << judged(job.content, suggestion);
              return entries;
          },
          [this](const QList<JudgedSuggestion> &entries) {
              if (std::exchange(m_entries, entries) != entries)
                  emit changed();
          })
{
    m_later.setSingleShot(true);
    m_later.setInterval(pause);
    connect(&m_session, &Session::changed, &m_later, qOverload<>(&QTimer::start));
    connect(&m_session, &Session::recorded, this, &SuggestionBook::look);
    connect(&m_session, &Session::proposingChanged, this, &SuggestionBook::look);
    connect(&m_later, &QTimer::timeout, this, &SuggestionBook::look);
    look();
}

// A review that cannot be read has no suggestions here: whoever saves is told.
void SuggestionBook::look()
{
    m_later.stop();
    const ReadoutFile file = m_session.file();
    if (file.review != m_read)
        m_suggestions = readReview(file.review).value_or(Review()).suggestions;
    m_read = file.review;
    if (!m_suggestions.isEmpty() || !m_entries.isEmpty())
        m_jobs.request({file.content, m_suggestions});
}

const JudgedSuggestion *SuggestionBook::find(const QString &id) const
{
    const auto entry = std::ranges::find(m_entries, id, [](const JudgedSuggestion &each) {
        return each.suggestion.id;
    });
    return entry == m_entries.end() ? nullptr : &*entry;
}

bool SuggestionBook::isShown(const JudgedSuggestion &entry) const
{
    return m_session.isProposing() && entry.obstacle.isEmpty()
           && entry.suggestion.author == m_session.author();
}

Result<> SuggestionBook::mayDecide()
{
    if (m_session.isReadOnly())
        return fail(Error::Kind::Usage, tr("This readout can only be read here."));
    if (m_session.path().isEmpty())
        return fail(Error::Kind::Usage, tr("Save the readout first."));
    m_session.endProposal();
    return {};
}

Result<SuggestionBook::Outcome> SuggestionBook::accept(const QStringList &ids)
{
    Outcome outcome;
    const auto step = [&](Dossier dossier) -> Result<Dossier> {
        return accepted(std::move(dossier), ids, signedNow(m_session))
            .transform([&](Decided decided) {
                outcome.refused = decided.refused;
                outcome.taken = int(ids.size() - decided.refused.size());
                return std::move(decided.dossier);
            });
    };
    return mayDecide()
        .and_then([&] { return record(m_session, step, tr("Accept suggestions")); })
        .transform([&] { return outcome; });
}

Result<> SuggestionBook::reject(const QStringList &ids)
{
    return mayDecide().and_then([&] {
        return record(m_session, [&](Dossier dossier) {
            return rejected(std::move(dossier), ids, signedNow(m_session));
        });
    });
}

} // namespace rapporteur
