// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readoutstep.h"
#include "session.h"

#include <QUndoCommand>

namespace rapporteur {

// One step of the history.
class EditCommand : public QUndoCommand
{
public:
    static constexpr int noRun = -1;

    EditCommand(Session &session, const EditInfo &info, int run, const Readout &after);

    // The session's history holds nothing else.
    static const EditCommand *from(const QUndoCommand *command);

    const Place &before() const { return m_first; }
    const Place &after() const { return m_last; }
    QSet<QString> media() const { return m_step.media(); }

    int id() const override { return 1; }
    void undo() override;
    void redo() override;
    bool mergeWith(const QUndoCommand *next) override;

private:
    Session &m_session;
    ReadoutStep m_step;
    Place m_first;
    Place m_last;
    int m_run;
};

} // namespace rapporteur
