// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discussion.h"
#include "session.h"

#include <QTimer>

namespace rapporteur {

// The comments in the file of a session, and where their words are in the present text.
class CommentBook : public QObject
{
    Q_OBJECT

public:
    explicit CommentBook(Session &session, QObject *parent = nullptr);

    struct Entry
    {
        Comment comment;
        AnchorFound found;
        QString words; // that stand there now
        bool operator==(const Entry &) const = default;
    };

    const QList<Entry> &entries() const { return m_entries; }
    const Entry *find(const QString &id) const;

    // Open ones, and those of them that keep the readout from being approved.
    int open() const;
    int blocking() const;

    // Looks for all words again, now rather than after a pause.
    void sync();

    // The words that are selected at a place, or its whole field; nothing if it is no text.
    std::optional<Anchor> anchorAt(const Place &place, int length) const;

    // Each is saved at once, with all that was not saved yet, so that others see it.
    Result<QString> add(const Anchor &anchor, const QString &text, bool blocking); // gives the id
    Result<> answer(const QString &id, const QString &text);
    Result<> setResolved(const QString &id, bool resolved);

signals:
    void changed();

private:
    Session &m_session;
    QByteArray m_read; // what m_comments was read from
    Comments m_comments;
    QList<Entry> m_entries;
    QTimer m_again;
};

} // namespace rapporteur
