// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewing.h"

#include "policyfile.h"

namespace rapporteur {

namespace {

using namespace std::chrono_literals;

constexpr auto pause = 300ms; // in the typing, until its digest is looked at

} // namespace

Reviewing::Reviewing(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_later.setSingleShot(true);
    m_later.setInterval(pause);
    connect(&m_session, &Session::changed, &m_later, qOverload<>(&QTimer::start));
    connect(&m_session, &Session::recorded, this, &Reviewing::look);
    connect(&m_session, &Session::pathChanged, this, &Reviewing::look);
    connect(&m_later, &QTimer::timeout, this, &Reviewing::look);
    m_session.setAuthor(personOf(currentActor()));
    look();
}

// A history or review that cannot be read counts as none: whoever makes a move is told.
void Reviewing::look()
{
    m_later.stop();
    const ReadoutFile file = m_session.file();
    if (file.history != m_history || file.review != m_review) {
        const bool isOtherReview = file.review != m_review;
        m_history = file.history;
        m_review = file.review;
        m_dossier = readDossier(file).value_or(Dossier());
        if (isOtherReview)
            m_verdicts = verdictsOf(m_dossier.review);
    }
    m_dossier.content = file.content;
    const Result<Policy> policy = policyFor(m_session.path());
    Standing now = standingOf(m_dossier, policy.value_or(Policy()), m_verdicts);
    if (!policy) {
        now.isApproved = false;
        now.approved.clear();
        now.missing.clear();
        now.next.clear();
    }
    const QString obstacle = policy ? QString() : policy.error().message;
    const bool isOther = now != m_standing || obstacle != m_obstacle;
    m_standing = now;
    m_obstacle = obstacle;
    if (isOther)
        emit changed();
}

Result<> Reviewing::make(ReviewMove move)
{
    const Result<Policy> policy = policyFor(m_session.path());
    if (!policy)
        return std::unexpected(policy.error());
    move.actor = currentActor();
    m_session.setAuthor(personOf(move.actor));
    move.time = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), QTimeZone::UTC);
    if (m_session.isModified()) {
        if (const Result<> saved = m_session.save(); !saved)
            return saved;
    }
    return m_session.record([&](const ReadoutFile &file) {
        return readDossier(file)
            .and_then([&](const Dossier &dossier) { return moved(dossier, *policy, move); })
            .transform([](const Dossier &dossier) { return fileOf(dossier); });
    });
}

std::optional<Readout> Reviewing::textOf(const JudgedApproval &judged) const
{
    const Result<Readout> text = contentOf(m_dossier.history, judged.revision);
    return text ? std::optional(*text) : std::nullopt;
}

} // namespace rapporteur
