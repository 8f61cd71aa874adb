// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewmarks.h"

#include <algorithm>
#include <utility>

namespace rapporteur {

namespace {

ReviewMark markOf(const CommentBook::Entry &entry)
{
    const AnchorFound &found = entry.found;
    const bool isWhole = entry.comment.anchor.quote.isEmpty();
    const Utterance remark = entry.comment.remarks.value(0);
    return {
        .look = MarkLook::Comment,
        .place = {.field = found.place, .cursor = isWhole ? 0 : found.from, .edition = found.edition},
        .length = isWhole ? ReviewMark::allOfIt : found.length,
        .words = ReviewMarks::tr("Comment by %1: %2").arg(remark.author, remark.text)};
}

// The pieces of a changed text at their places: in the text before, or in that after.
class PieceMarks
{
public:
    PieceMarks(ReviewMark model, bool isShown)
        : m_model(std::move(model))
        , m_isShown(isShown)
    {}

    QList<ReviewMark> marks(const QList<Piece> &pieces)
    {
        for (const Piece &piece : pieces)
            add(piece);
        return m_marks;
    }

private:
    void add(const Piece &piece)
    {
        const int length = int(piece.text.size());
        const bool isHere = piece.kind == Piece::Kind::Same
                            || (piece.kind == Piece::Kind::Inserted) == m_isShown;
        if (isHere && (m_isShown || piece.kind == Piece::Kind::Deleted))
            m_at = piece.from;
        if (piece.kind != Piece::Kind::Same) {
            ReviewMark mark = m_model;
            mark.look = piece.kind == Piece::Kind::Deleted ? MarkLook::Deletion
                                                           : MarkLook::Insertion;
            mark.place.cursor = m_at;
            mark.length = isHere ? length : 0;
            m_marks << mark;
        }
        if (isHere)
            m_at += length;
    }

    ReviewMark m_model;
    bool m_isShown;
    int m_at = 0;
    QList<ReviewMark> m_marks;
};

QList<ReviewMark> marksOf(const SuggestedChange &change, ReviewMark mark, bool isShown)
{
    mark.place = isShown ? change.after : change.before;
    switch (change.kind) {
    case ChangeKind::Inserted:
        mark.look = MarkLook::Insertion;
        mark.length = isShown ? ReviewMark::allOfIt : ReviewMark::atItsEnd;
        return {mark};
    case ChangeKind::Deleted:
        mark.look = MarkLook::Deletion;
        mark.length = isShown ? ReviewMark::atItsEnd : ReviewMark::allOfIt;
        return {mark};
    case ChangeKind::Moved:
        mark.look = MarkLook::Other;
        mark.length = ReviewMark::allOfIt;
        return {mark};
    case ChangeKind::Edited: break;
    }
    const QList<ReviewMark> marks = PieceMarks(mark, isShown).marks(change.pieces);
    mark.look = MarkLook::Other;
    mark.length = ReviewMark::allOfIt;
    return marks.isEmpty() ? QList{mark} : marks;
}

QList<ReviewMark> marksOf(const JudgedSuggestion &entry, bool isShown)
{
    QList<ReviewMark> marks;
    ReviewMark mark;
    mark.words = ReviewMarks::tr("Suggestion by %1: %2").arg(entry.suggestion.author, entry.words());
    for (const SuggestedChange &change : entry.changes)
        marks += marksOf(change, mark, isShown);
    return marks;
}

} // namespace

ReviewMarks::ReviewMarks(Session &session, const SuggestionBook &suggestions, QObject *parent)
    : QObject(parent)
    , m_suggestions(suggestions)
    , m_comments(session)
{
    connect(&suggestions, &SuggestionBook::changed, this, &ReviewMarks::look);
    connect(&m_comments, &CommentBook::changed, this, &ReviewMarks::look);
    connect(&session, &Session::proposingChanged, this, &ReviewMarks::look);
    look();
}

void ReviewMarks::look()
{
    QList<ReviewMark> marks;
    for (const CommentBook::Entry &entry : m_comments.entries()) {
        if (entry.comment.isOpen() && !entry.found.place.isEmpty())
            marks << markOf(entry);
    }
    for (const JudgedSuggestion &entry : m_suggestions.entries()) {
        if (entry.obstacle.isEmpty())
            marks += marksOf(entry, m_suggestions.isShown(entry));
    }
    if (std::exchange(m_marks, marks) != marks)
        emit changed();
}

} // namespace rapporteur
