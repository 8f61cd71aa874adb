// SPDX-License-Identifier: GPL-3.0-or-later
#include "editcommand.h"

namespace rapporteur {

EditCommand::EditCommand(Session &session, const EditInfo &info, int run, Readout after)
    : QUndoCommand(info.label)
    , m_session(session)
    , m_before(session.readout())
    , m_after(std::move(after))
    , m_first(info.place)
    , m_last(info.after.value_or(info.place))
    , m_run(run)
{
    for (Place *place : {&m_first, &m_last}) {
        if (place->edition.isEmpty())
            place->edition = session.edition();
    }
}

const EditCommand *EditCommand::from(const QUndoCommand *command)
{
    return static_cast<const EditCommand *>(command);
}

void EditCommand::undo()
{
    m_session.take(m_before);
}

void EditCommand::redo()
{
    m_session.take(m_after);
}

bool EditCommand::mergeWith(const QUndoCommand *next)
{
    const EditCommand &other = *from(next);
    if (m_run == noRun || m_run != other.m_run || m_last.field != other.m_first.field)
        return false;
    m_after = other.m_after;
    m_last = other.m_last;
    setObsolete(m_after == m_before);
    return true;
}

} // namespace rapporteur
