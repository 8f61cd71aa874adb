// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actor.h"
#include "ids.h"
#include "place.h"
#include "readoutfile.h"

#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <optional>

namespace rapporteur {

// What an edit is called in the history, where it takes place, and whether it is typing, which
// merges with the typing before it in the same field.
struct EditInfo
{
    QString label;
    Place place;                     // before the edit
    std::optional<Place> after = {}; // if it is another one; read once the change is made
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

    // What stands, and what saving writes as the content: the readout, but for what is proposed.
    const Readout &content() const { return m_proposal ? m_proposal->content : m_readout; }

    // From now on edits propose: the content stays, and readout() is what is made of it, with a
    // history of its own. `weave` puts the difference into the review that the file has.
    using Weave = std::function<
        QByteArray(const Readout &content, const Readout &proposed, const QByteArray &review)>;
    void propose(const Readout &proposed, const Weave &weave);
    // The review has what was proposed; readout() is the content again.
    void endProposal();
    bool isProposing() const { return bool(m_proposal); }

    // Id of the edition that is worked on, always one of the readout's; empty if it has none. Not
    // part of the document, but every step of the history knows it.
    const QString &edition() const { return m_edition; }
    void showEdition(const QString &id);

    // Begins with another readout, in no file yet, and an empty history.
    void reset(const Readout &readout);
    // The same for one that exists nowhere else yet: it counts as modified.
    void resetUnsaved(const Readout &readout);
    // The same for changes to a file that another run of the program did not save; `stamp` is the
    // file they were made from.
    void recover(const QString &path, const FileStamp &stamp, const ReadoutFile &draft);

    // The file it lies in; empty: it was never saved.
    const QString &path() const { return m_path; }
    const FileStamp &stamp() const { return m_stamp; }

    // Where its photos and attachments lie: beside its file or, until there is one, beside the
    // draft that the journal keeps. Empty: nowhere yet.
    QString mediaFolder() const;
    // The draft that stands for the file until there is one.
    void setDraft(const QString &path);

    // What saving would write.
    ReadoutFile file() const;

    // The readout stays as it is when opening fails, and stays modified when saving fails. Saving
    // where another hand has changed the file meanwhile is Error::Kind::Changed.
    Result<> open(const QString &path);
    Result<> save();
    // Replaces whatever is there; photos and attachments are copied along from the file before,
    // those too that undo or redo bring back.
    // Where another hand has changed the session's own file, that text stays among the revisions,
    // and what they said in the review stays said.
    Result<> saveAs(const QString &path);

    // Saves with something more in what hangs on the content: a revision's name, an approval. There
    // is nothing to undo, but for what the step makes of the content: that is an edit.
    using FileStep = std::function<Result<ReadoutFile>(ReadoutFile)>;
    Result<> record(const FileStep &step, const QString &label = {});
    // The same for what lies in the file now; what is unsaved here stays so.
    Result<> recordOnDisk(const FileStep &step);

    // Who makes the revisions that saving adds to the file's history; the one of the settings if
    // never said.
    const QString &author() const { return m_author; }
    void setAuthor(const QString &author) { m_author = author; }

    // Whether the file is another one than was read or written last.
    bool isChangedOnDisk() const;

    // One that is only read takes no change: whoever tries is refused, and shown what is there.
    bool isReadOnly() const { return m_isReadOnly; }
    void setReadOnly(bool readOnly);

    // Every change goes through here and makes one undo step; one that changes nothing makes none.
    void edit(const EditInfo &info, const Change &change);

    // What is typed next makes a step of its own: a field was left, Return was pressed.
    void endRun();
    // A word was finished: a long run ends here, so that undo never takes back a whole page.
    void endWord();

    IdSource ids() const;

    void undo();
    void redo();
    // Undoes or redoes until this many steps of the history are done.
    void goTo(int step);
    QUndoStack &history() { return m_proposal ? m_proposal->history : m_history; }
    bool isModified() const;

signals:
    void changed();
    void editionShown();
    void pathChanged();
    void modifiedChanged(bool modified);
    void readOnlyChanged(bool readOnly);
    void proposingChanged(bool proposing);
    // Steps were added, undone or made again, or it is the history of another thing.
    void historyMoved();
    void refused();
    // The history or the review is another one.
    void recorded();
    // An undo or redo went to this place; the cursor should follow.
    void placeChanged(const rapporteur::Place &place);

private:
    friend class EditCommand;

    // What is kept while edits propose.
    struct Proposal
    {
        Readout content;
        Weave weave;
        QUndoStack history;
        Readout woven; // what `review` was made of
        QByteArray review;
    };

    void take(const Readout &readout);
    Result<> write(
        const QString &path,
        const std::optional<FileStamp> &expected,
        const FileStep &step,
        const QString &label = {});
    Result<> saveOver();
    Result<> stepOnDisk(const FileStep &step);
    QSet<QString> media() const;
    void keep(const ReadoutFile &file, const FileStamp &stamp);
    void follow(const QUndoStack &history);
    void dropProposal();
    bool refuse();
    void begin(const QString &path, const ReadoutFile &file, const FileStamp &stamp);

    Readout m_readout;
    QString m_edition;
    QByteArray m_fileHistory; // kept as they were in the file
    QByteArray m_fileReview;
    QString m_author = personOf(currentActor());
    QString m_path;
    QString m_draft;
    FileStamp m_stamp;
    IdSource::Random m_random;
    QUndoStack m_history;
    std::unique_ptr<Proposal> m_proposal;
    bool m_isReadOnly = false;
    int m_run = 0;
    int m_runLength = 0; // edits
};

} // namespace rapporteur
