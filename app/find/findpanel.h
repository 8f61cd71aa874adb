// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matchmodel.h"
#include "session.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace rapporteur {

// Finds and replaces in all texts of the readout.
class FindPanel : public QWidget
{
    Q_OBJECT

public:
    FindPanel(Session &session, const MatchModel::NameOf &nameOf, QWidget *parent = nullptr);

    // Begins with these words, or with those of last time where there are none.
    void begin(const QString &words, bool replacing);

    bool hasMatches() const { return m_model->rowCount() > 0; }

    // Goes to the match after or before the one that was gone to last, round at the ends.
    void step(bool forward, bool entering = true);

signals:
    // `length` characters from there are the match; the keyboard goes there too, or stays here.
    void placeWanted(const rapporteur::Place &place, int length, bool entering);

private:
    Wanted wanted() const;
    void search();
    void go(const QModelIndex &index, bool entering);
    void replaceCurrent();
    void replaceEach();
    void replace(const QList<Match> &matches, const QString &label);
    void arrange();
    void updateButtons();

    Session &m_session;
    MatchModel *m_model;
    QLineEdit *m_words;
    QLineEdit *m_replacement;
    QCheckBox *m_case;
    QCheckBox *m_whole;
    QCheckBox *m_pattern;
    QLabel *m_state;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
    QTreeView *m_view;
    QTimer m_again;
};

} // namespace rapporteur
