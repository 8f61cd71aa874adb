// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commentbook.h"
#include "markline.h"
#include "suggestionbook.h"

namespace rapporteur {

// What hangs on some words of the text that is shown: a comment, or what somebody suggests there.
struct ReviewMark
{
    MarkLook look = MarkLook::Comment;
    Place place;    // where it begins
    int length = 0; // 0: between two characters; allOfIt: the field
    QString words;  // what it says, for people
    bool operator==(const ReviewMark &) const = default;

    static constexpr int allOfIt = -1;
    static constexpr int atItsEnd = -2; // behind the field's words
};

// The marks of all comments and suggestions.
class ReviewMarks : public QObject
{
    Q_OBJECT

public:
    ReviewMarks(Session &session, const SuggestionBook &suggestions, QObject *parent = nullptr);

    const QList<ReviewMark> &marks() const { return m_marks; }

signals:
    void changed();

private:
    void look();

    const SuggestionBook &m_suggestions;
    CommentBook m_comments;
    QList<ReviewMark> m_marks;
};

} // namespace rapporteur
