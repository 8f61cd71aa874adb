// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <QUndoCommand>

namespace rapporteur {

// One step of the history: the readout before and after it. Snapshots share what did not change.
class EditCommand : public QUndoCommand
{
public:
    static constexpr int noRun = -1;

    EditCommand(Session &session, const EditInfo &info, int run, Readout after);

    // The session's history holds nothing else.
    static const EditCommand *from(const QUndoCommand *command);

    const Place &before() const { return m_first; }
    const Place &after() const { return m_last; }

    int id() const override { return 1; }
    void undo() override;
    void redo() override;
    bool mergeWith(const QUndoCommand *next) override;

private:
    Session &m_session;
    Readout m_before;
    Readout m_after;
    Place m_first;
    Place m_last;
    int m_run;
};

} // namespace rapporteur
