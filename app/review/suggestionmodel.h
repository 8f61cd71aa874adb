// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "suggestionbook.h"

#include <QAbstractListModel>

namespace rapporteur {

// Suggestions: who suggests what, and where.
class SuggestionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit SuggestionModel(const SuggestionBook &book, QObject *parent = nullptr);

    // Takes over what the book has by now.
    void sync();
    // The words of all rows, in another language.
    void retell();

    QString idAt(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString textOf(const JudgedSuggestion &entry) const;

    const SuggestionBook &m_book;
    QList<JudgedSuggestion> m_entries;
};

} // namespace rapporteur
