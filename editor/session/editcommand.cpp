// SPDX-License-Identifier: GPL-3.0-or-later
#include "editcommand.h"

namespace rapporteur {

EditCommand::EditCommand(Session &session, const EditInfo &info, int run, const Readout &after)
    : QUndoCommand(info.label)
    , m_session(session)
    , m_step(session.readout(), after)
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
    m_session.take(m_step.before(m_session.readout()));
}

void EditCommand::redo()
{
    m_session.take(m_step.after(m_session.readout()));
}

bool EditCommand::mergeWith(const QUndoCommand *next)
{
    const EditCommand &other = *from(next);
    if (m_run == noRun || m_run != other.m_run || m_last.field != other.m_first.field)
        return false;
    const Readout after = m_session.readout(); // `next` has been done
    const Readout before = m_step.before(other.m_step.before(after));
    m_step = ReadoutStep(before, after);
    m_last = other.m_last;
    setObsolete(after == before);
    return true;
}

} // namespace rapporteur
