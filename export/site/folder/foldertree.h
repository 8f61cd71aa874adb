// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "handle.h"

#include <QByteArray>
#include <QHash>
#include <QSet>

#include <span>

namespace rapporteur {

// A folder whose files are reached by paths below it, '/' between their parts, and never through a
// symbolic link. One for each thread.
class FolderTree
{
public:
    // Makes the folder if need be.
    static Result<FolderTree> open(const QString &path);

    // A new file in place of what had its name: a file that another tree shares stays as it is.
    Result<> write(const QByteArray &path, QByteArrayView bytes);
    Result<> write(const QByteArray &path, std::span<const QByteArrayView> pieces);

    // Returns once all that was written, by whomever, would outlive a power failure.
    Result<> settle();

    // The file of the other tree under the same path, shared where the file system can.
    Result<> share(FolderTree &from, const QByteArray &path);

    // Gives the folders the times that they have in the other tree, where both have them.
    void dateFolders(const QSet<QByteArray> &folders, FolderTree &like);

    Result<QByteArray> read(const QByteArray &path);

    // Also folders that are empty then. What is not there counts as removed.
    Result<> remove(const QByteArray &path);

    // Paths of all files, symbolic links among them, sorted.
    QList<QByteArray> files();

private:
    struct Place
    {
        int folder = -1;
        QByteArray name;
    };

    FolderTree(QString path, Handle root);
    Result<Place> placeOf(const QByteArray &path, bool make);
    Result<int> folderOf(const QByteArray &path, bool make);
    static void copyTime(const Place &from, const Place &to);
    Result<> copy(FolderTree &from, const QByteArray &path);
    void removeIfEmpty(QByteArray folder);
    std::unexpected<Error> failed(Error::Kind kind, const QByteArray &path) const;

    QString m_path;
    Handle m_root;
    QHash<QByteArray, int> m_folders; // open ones
    std::vector<Handle> m_handles;    // that are theirs
};

// All folders that lead to these files, the tree's own (an empty path) among them.
QSet<QByteArray> foldersAbove(const QList<QByteArray> &paths);

} // namespace rapporteur
