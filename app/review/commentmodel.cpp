// SPDX-License-Identifier: GPL-3.0-or-later
#include "commentmodel.h"

#include "icons.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

using State = AnchorFound::State;

constexpr qsizetype longestQuote = 60;

QString lineOf(const Utterance &remark)
{
    const QString time = QLocale().toString(remark.time.toLocalTime(), QLocale::ShortFormat);
    return CommentModel::tr("%1, %2", "a person and a time").arg(remark.author, time) + u'\n'
           + remark.text;
}

QString shortened(const QString &words)
{
    const QString line = words.simplified();
    if (line.size() <= longestQuote)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', longestQuote);
    return line.first(space > 0 ? space : longestQuote) + u" …"_s;
}

// What keeps the comment from being where it was; empty: nothing.
QString warningOf(const CommentBook::Entry &entry)
{
    switch (entry.found.state) {
    case State::There:
    case State::Elsewhere: return {};
    case State::Changed:
        return entry.words.isEmpty()
                   ? CommentModel::tr("These words were deleted")
                   : CommentModel::tr("Changed since, now “%1”").arg(shortened(entry.words));
    case State::Gone: break;
    }
    return CommentModel::tr("No longer in the text");
}

QString stateOf(const Comment &comment)
{
    if (comment.resolved)
        return CommentModel::tr("Resolved by %1").arg(comment.resolved->author);
    return comment.blocking ? CommentModel::tr("Blocks approval") : QString();
}

} // namespace

CommentModel::CommentModel(const CommentBook &book, NameOf nameOf, QObject *parent)
    : QAbstractItemModel(parent)
    , m_book(book)
    , m_nameOf(std::move(nameOf))
{}

void CommentModel::sync(bool withResolved)
{
    QList<CommentBook::Entry> entries = m_book.entries();
    if (!withResolved)
        entries.removeIf([](const auto &entry) { return !entry.comment.isOpen(); });
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

QString CommentModel::idAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int row = index.parent().isValid() ? index.parent().row() : index.row();
    return m_entries.at(row).comment.id;
}

QModelIndex CommentModel::indexOf(const QString &id) const
{
    const auto entry = std::ranges::find(m_entries, id, [](const auto &each) {
        return each.comment.id;
    });
    return entry == m_entries.end() ? QModelIndex() : index(int(entry - m_entries.begin()), 0);
}

// An answer's index holds the row of its comment, counted from 1.
QModelIndex CommentModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(parent.isValid() ? parent.row() + 1 : 0));
}

QModelIndex CommentModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int CommentModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_entries.size());
    if (parent.internalId() != 0)
        return 0;
    return std::max(0, int(m_entries.at(parent.row()).comment.remarks.size()) - 1);
}

QString CommentModel::headOf(const CommentBook::Entry &entry) const
{
    QStringList lines;
    if (const QString state = stateOf(entry.comment); !state.isEmpty())
        lines << state;
    const QString &quote = entry.comment.anchor.quote;
    const QString place = m_nameOf(entry.found);
    if (!quote.isEmpty())
        lines << tr("%1: “%2”", "a place and words").arg(place, shortened(quote));
    else if (!place.isEmpty())
        lines << place;
    if (const QString warning = warningOf(entry); !warning.isEmpty())
        lines << warning;
    return lines.join(u'\n');
}

QString CommentModel::textOf(const QModelIndex &index) const
{
    if (index.internalId() != 0)
        return lineOf(m_entries.at(int(index.internalId()) - 1).comment.remarks.at(index.row() + 1));
    const CommentBook::Entry &entry = m_entries.at(index.row());
    const QString head = headOf(entry);
    const QString words = entry.comment.remarks.isEmpty() ? QString()
                                                          : lineOf(entry.comment.remarks.first());
    return head.isEmpty() ? words : head + u'\n' + words;
}

QVariant CommentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return textOf(index);
    if (role == Qt::AccessibleTextRole)
        return textOf(index).replace(u'\n', u". "_s);
    if (role == Qt::DecorationRole && index.internalId() == 0) {
        const CommentBook::Entry &entry = m_entries.at(index.row());
        return commandIcon(
            entry.comment.resolved             ? "dialog-ok-apply"
            : entry.found.state == State::Gone ? graveicons::warning
            : entry.comment.blocking           ? graveicons::error
                                               : "edit-comment");
    }
    return {};
}

} // namespace rapporteur
