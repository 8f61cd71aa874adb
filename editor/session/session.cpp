// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "editcommand.h"
#include "editions.h"

namespace rapporteur {

namespace {

constexpr int longRun = 60; // edits after which the end of a word ends the run

} // namespace

Session::Session(IdSource::Random random, QObject *parent)
    : QObject(parent)
    , m_random(std::move(random))
{
    connect(&m_history, &QUndoStack::cleanChanged, this, [this](bool clean) {
        emit modifiedChanged(!clean);
    });
}

Session::~Session()
{
    m_history.disconnect(this); // it clears itself when it goes, and nobody is there to hear it
}

void Session::edit(const EditInfo &info, const Change &change)
{
    if (refuse())
        return;
    Readout after = m_readout;
    change(after);
    if (after == m_readout)
        return;
    if (!info.typing)
        endRun();
    const int run = info.typing ? m_run : EditCommand::noRun;
    ++m_runLength;
    m_history.push(new EditCommand(*this, info, run, after));
}

void Session::endRun()
{
    ++m_run;
    m_runLength = 0;
}

void Session::endWord()
{
    if (m_runLength >= longRun)
        endRun();
}

IdSource Session::ids() const
{
    return IdSource(idsIn(m_readout), m_random);
}

void Session::setReadOnly(bool readOnly)
{
    if (std::exchange(m_isReadOnly, readOnly) != readOnly)
        emit readOnlyChanged(readOnly);
}

bool Session::refuse()
{
    if (!m_isReadOnly)
        return false;
    emit changed();
    emit refused();
    return true;
}

void Session::undo()
{
    goTo(m_history.index() - 1);
}

void Session::redo()
{
    goTo(m_history.index() + 1);
}

void Session::goTo(int step)
{
    const int from = m_history.index();
    if (step == from || step < 0 || step > m_history.count() || refuse())
        return;
    const Place place = step < from ? EditCommand::from(m_history.command(step))->before()
                                    : EditCommand::from(m_history.command(step - 1))->after();
    endRun();
    m_history.setIndex(step);
    showEdition(place.edition);
    emit placeChanged(place);
}

void Session::showEdition(const QString &id)
{
    if (id == m_edition || editionFor(m_readout, id).id != id)
        return;
    m_edition = id;
    endRun();
    emit editionShown();
}

void Session::take(const Readout &readout)
{
    if (m_readout == readout)
        return;
    m_readout = readout;
    const QString before = std::exchange(m_edition, editionFor(m_readout, m_edition).id);
    emit changed();
    if (m_edition != before)
        emit editionShown();
}

} // namespace rapporteur
