// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dock.h"
#include "suggestionmodel.h"

class QLabel;
class QListView;
class QPushButton;

namespace rapporteur {

// The suggestions beside the panes: who suggests what, and where; to be accepted or rejected one by
// one, those that are selected, or all.
class SuggestionsPanel : public Dock
{
    Q_OBJECT

public:
    explicit SuggestionsPanel(SuggestionBook &book, QWidget *parent = nullptr);

signals:
    void placeWanted(const rapporteur::Place &place);
    void said(const QString &message); // what happened, in a sentence
    void failed(const QString &message);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *content();
    QListView *list();
    void addKeys();
    void setWords();
    void follow();
    void updateState();
    QStringList selected() const; // ids
    QStringList all() const;
    void accept(const QStringList &ids);
    void reject(const QStringList &ids);
    void go(const QModelIndex &index);

    SuggestionBook &m_book;
    SuggestionModel *m_model;
    QListView *m_view;
    QLabel *m_empty;
    QPushButton *m_accept;
    QPushButton *m_reject;
    QPushButton *m_acceptAll;
    QPushButton *m_rejectAll;
    QPushButton *m_go;
};

} // namespace rapporteur
