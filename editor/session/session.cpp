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
    follow(m_history);
}

Session::~Session()
{
    history().disconnect(this); // it clears itself when it goes, and nobody is there to hear it
    m_history.disconnect(this);
}

void Session::follow(const QUndoStack &history)
{
    connect(&history, &QUndoStack::cleanChanged, this, [this] {
        emit modifiedChanged(isModified());
    });
    connect(&history, &QUndoStack::indexChanged, this, &Session::historyMoved);
    connect(&history, &QUndoStack::undoTextChanged, this, &Session::historyMoved);
}

bool Session::isModified() const
{
    return !m_history.isClean() || (m_proposal && !m_proposal->history.isClean());
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
    history().push(new EditCommand(*this, info, run, after));
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
    goTo(history().index() - 1);
}

void Session::redo()
{
    goTo(history().index() + 1);
}

void Session::goTo(int step)
{
    QUndoStack &steps = history();
    const int from = steps.index();
    if (step == from || step < 0 || step > steps.count() || refuse())
        return;
    const Place place = step < from ? EditCommand::from(steps.command(step))->before()
                                    : EditCommand::from(steps.command(step - 1))->after();
    endRun();
    steps.setIndex(step);
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
