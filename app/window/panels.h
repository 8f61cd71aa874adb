// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabWidget>

namespace rapporteur {

class FindPanel;
class MainWindow;
class ProblemFinder;
class ProblemsPanel;
struct Place;

// The area below the panes, hidden until it is asked for: problems, and find and replace.
class Panels : public QTabWidget
{
    Q_OBJECT

public:
    Panels(MainWindow &window, ProblemFinder &finder);

    ProblemsPanel &problems() { return *m_problems; }

    void showProblems();
    // Looks for the words that are selected.
    void showFind(bool replacing);
    // The next or previous match; asks for words where there are none yet.
    void stepFind(bool forward);
    void stepProblem(bool forward);
    void close();

private:
    void go(const Place &place, int length, bool entering);
    QWidget *closeButton();

    MainWindow &m_window;
    ProblemsPanel *m_problems;
    FindPanel *m_find;
};

} // namespace rapporteur
