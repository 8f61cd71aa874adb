// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foldertree.h"
#include "manifest.h"

namespace rapporteur {

// What a publication leaves for the next one, beside the tree that it made.
inline constexpr auto stateFile = "readouts";
inline constexpr auto manifestFile = "manifest.sha256";
inline constexpr auto keysFile = "keys";
inline constexpr auto formersFile = "formers";
inline constexpr auto newsroomFile = "newsroom";

// The folder that a site is published to:
//
//     current -> trees/a     what a web server shows
//     trees/a, trees/b       two trees that share their files; one is live
//     state/a, state/b       what each of them was made of
//     lock                   held by the one publisher at work
//
// The next site comes into being in the tree that is not live, and becomes so by renaming the link.
// A kill at any moment leaves the link on a whole tree.
class SiteFolder
{
public:
    // Refused while another publisher is at work.
    static Result<SiteFolder> open(const QString &path);

    // The same to look at only: it may be written to by another, and need not be there.
    static Result<SiteFolder> look(const QString &path);

    // A file of the live tree's state; empty if there is none.
    QByteArray state(const char *name) const;
    const QString &path() const { return m_path; }
    bool isLive() const { return !m_live.isEmpty(); }
    Result<FolderTree> liveTree() const;

    // Makes the other tree as the live one is, on up to `jobs` threads. After this it may be
    // written to.
    Result<> begin(int jobs);
    Result<FolderTree> nextTree() const;

    // Undoes what was written of these files since then.
    Result<> takeBack(const QList<QByteArray> &paths);

    struct StateFile
    {
        const char *name;
        std::vector<QByteArrayView> pieces; // of its bytes
    };
    struct Change
    {
        QByteArray path;
        bool removed = false;
    };
    // Makes the other tree the live one, which differs from the present one by these changes.
    Result<> commit(const QList<StateFile> &state, const QList<Change> &changes, int jobs);

private:
    explicit SiteFolder(QString path, Handle lock);
    QString treePath(const QString &name) const;
    QString statePath(const QString &name) const;
    QString other() const;
    QByteArray stateOf(const QString &tree, const char *name) const;
    qint64 generationOf(const QString &tree) const; // 0: it is not whole
    Result<> repeatChanges();
    Result<> mirror(const QString &from, const QString &to, int jobs) const;
    Result<> unmark(const QString &tree) const;
    Result<> dateFolders(const QList<Change> &changes);
    Result<> markWhole(const QString &tree, qint64 generation) const;
    Result<> switchTo(const QString &tree);

    QString m_path;
    Handle m_lock;
    QString m_live; // "a" or "b"; empty: nothing was published yet
    QList<QByteArray> m_takenBack;
};

} // namespace rapporteur
