// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestionmodel.h"

#include "icons.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rapporteur {

SuggestionModel::SuggestionModel(const SuggestionBook &book, QObject *parent)
    : QAbstractListModel(parent)
    , m_book(book)
{}

void SuggestionModel::sync()
{
    if (m_book.entries() == m_entries)
        return;
    beginResetModel();
    m_entries = m_book.entries();
    endResetModel();
}

void SuggestionModel::retell()
{
    if (!m_entries.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

QString SuggestionModel::idAt(const QModelIndex &index) const
{
    return index.isValid() ? m_entries.at(index.row()).suggestion.id : QString();
}

QModelIndex SuggestionModel::indexOf(const QString &id) const
{
    const auto entry = std::ranges::find(m_entries, id, [](const JudgedSuggestion &each) {
        return each.suggestion.id;
    });
    return entry == m_entries.end() ? QModelIndex() : index(int(entry - m_entries.begin()));
}

int SuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QString SuggestionModel::textOf(const JudgedSuggestion &entry) const
{
    const Suggestion &suggestion = entry.suggestion;
    const QString time = QLocale().toString(suggestion.time.toLocalTime(), QLocale::ShortFormat);
    QStringList lines{tr("%1, %2", "a person and a time").arg(suggestion.author, time)};
    lines << entry.words();
    if (!suggestion.note.isEmpty())
        lines << u"“%1”"_s.arg(suggestion.note);
    if (!entry.obstacle.isEmpty())
        lines << tr("No longer applies: %1").arg(entry.obstacle);
    return lines.join(u'\n');
}

QVariant SuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JudgedSuggestion &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return textOf(entry);
    case Qt::AccessibleTextRole: return textOf(entry).replace(u'\n', u". "_s);
    case Qt::DecorationRole:
        return commandIcon(entry.obstacle.isEmpty() ? "document-edit" : graveicons::warning);
    default: return {};
    }
}

} // namespace rapporteur
