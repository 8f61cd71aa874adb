// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commentbook.h"

#include <QAbstractItemModel>

namespace rapporteur {

// Comments, and below each what was answered.
class CommentModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    // What people call a place.
    using NameOf = std::function<QString(const AnchorFound &)>;

    CommentModel(const CommentBook &book, NameOf nameOf, QObject *parent = nullptr);

    // Takes over what the book has by now; the resolved ones only if they are wanted.
    void sync(bool withResolved);

    // Id of the comment at the index, or of the one that it answers; empty if there is none.
    QString idAt(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString headOf(const CommentBook::Entry &entry) const;
    QString textOf(const QModelIndex &index) const;

    const CommentBook &m_book;
    NameOf m_nameOf;
    QList<CommentBook::Entry> m_entries;
};

} // namespace rapporteur
