// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"
#include "place.h"
#include "readout.h"

#include <QObject>
#include <QUndoStack>

#include <functional>

namespace rapporteur {

// What an edit is called in the history, where it takes place, and whether it is typing, which
// merges with the typing before it in the same field.
struct EditInfo
{
    QString label;
    Place place;
    bool typing = false;
};

// The open readout, with the one way to change it and the one history of its changes.
class Session : public QObject
{
    Q_OBJECT

public:
    using Change = std::function<void(Readout &)>;

    // Without `random`, new ids count; see IdSource.
    explicit Session(IdSource::Random random = {}, QObject *parent = nullptr);
    ~Session() override;

    const Readout &readout() const { return m_readout; }

    // Begins with another readout and an empty history.
    void reset(const Readout &readout);

    // Every change goes through here and makes one undo step; one that changes nothing makes none.
    void edit(const EditInfo &info, const Change &change);

    // What is typed next makes a step of its own: a field was left, Return was pressed.
    void endRun();
    // A word was finished: a long run ends here, so that undo never takes back a whole page.
    void endWord();

    IdSource ids() const;

    void undo();
    void redo();
    QUndoStack &history() { return m_history; }
    bool isModified() const { return !m_history.isClean(); }
    void markSaved();

signals:
    void changed();
    void modifiedChanged(bool modified);
    // An undo or redo went to this place; the cursor should follow.
    void placeChanged(const rapporteur::Place &place);

private:
    friend class EditCommand;
    void take(const Readout &readout);

    Readout m_readout;
    IdSource::Random m_random;
    QUndoStack m_history;
    int m_run = 0;
    int m_runLength = 0; // edits
};

} // namespace rapporteur
