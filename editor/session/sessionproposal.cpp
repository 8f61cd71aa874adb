// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

// The session while edits propose.
namespace rapporteur {

void Session::propose(const Readout &proposed, const Weave &weave)
{
    if (m_proposal || refuse())
        return;
    endRun();
    m_proposal = std::make_unique<Proposal>();
    m_proposal->content = m_readout;
    m_proposal->weave = weave;
    m_proposal->review = m_fileReview;
    follow(m_proposal->history);
    take(proposed);
    emit proposingChanged(true);
    emit historyMoved();
}

void Session::endProposal()
{
    if (!m_proposal)
        return;
    const bool isUnsaved = !m_proposal->history.isClean();
    const ReadoutFile woven = file();
    m_fileReview = woven.review;
    dropProposal();
    if (isUnsaved)
        m_history.resetClean();
    take(woven.content);
    emit proposingChanged(false);
    emit historyMoved();
    emit recorded();
    emit modifiedChanged(isModified());
}

void Session::dropProposal()
{
    if (!m_proposal)
        return;
    m_proposal->history.disconnect(this);
    m_proposal.reset();
    endRun();
}

} // namespace rapporteur
