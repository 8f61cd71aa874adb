// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "problemmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace rapporteur {

class ProblemFinder;
struct Place;

// The list of problems, with what can be mended at once.
class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    ProblemsPanel(
        ProblemFinder &finder, const ProblemModel::NameOf &nameOf, QWidget *parent = nullptr);

    // Goes to the problem after or before the one that was gone to last, round at the ends.
    void step(bool forward);

    // "2 errors, 1 warning"; "No problems"
    QString summary() const;

signals:
    void placeWanted(const rapporteur::Place &place, const QString &message);
    void summaryChanged();

private:
    void follow();
    void go(const QModelIndex &index);
    void fix();
    void fixHints();
    void updateButtons();

    ProblemFinder &m_finder;
    ProblemModel *m_model;
    QTreeView *m_view;
    QLabel *m_empty;
    QPushButton *m_fix;
    QPushButton *m_fixHints;
};

} // namespace rapporteur
