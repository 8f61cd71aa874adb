// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commentmodel.h"
#include "dock.h"

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeView;

namespace rapporteur {

// The comments beside the panes: what was said about which words, to answer, to settle and to go
// there; and a field to say something new.
class CommentsPanel : public Dock
{
    Q_OBJECT

public:
    CommentsPanel(CommentBook &book, const CommentModel::NameOf &nameOf, QWidget *parent = nullptr);

    // A new comment on these words, the keyboard in its field.
    void begin(const Anchor &anchor);

signals:
    void placeWanted(const rapporteur::AnchorFound &found);
    void said(const QString &message); // what happened, in a sentence
    void failed(const QString &message);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setWords();
    QWidget *content();
    QTreeView *list();
    void follow();
    void updateState();
    void send();
    void settle();
    void go(const QModelIndex &index);
    void cancel();
    QString selected() const; // id of the comment, empty if none is
    void tell(const Result<> &result, const QString &message);

    CommentBook &m_book;
    CommentModel *m_model;
    QTreeView *m_view;
    QLabel *m_empty;
    QCheckBox *m_showResolved;
    QLabel *m_about;
    QPlainTextEdit *m_text;
    QCheckBox *m_blocking;
    QPushButton *m_send;
    QPushButton *m_cancel;
    QPushButton *m_settle;
    QPushButton *m_go;
    std::optional<Anchor> m_draft; // what a new comment is about; else the text answers one
};

} // namespace rapporteur
