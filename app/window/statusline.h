// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace rapporteur {

class MainWindow;

// The right end of the status bar: where one is, in which language, how much there is, and whether
// something is wrong.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(MainWindow &window);

    // As wide as all of it, whatever is shown; much of it may go.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRoom();
    void count();
    void showPlace();
    void showReview();
    void showProblems();

    MainWindow &m_window;
    QLabel *m_place;
    QLabel *m_language;
    QLabel *m_count;
    QLabel *m_review;
    QPushButton *m_problems;
    QList<QWidget *> m_cells;    // as they stand
    QList<QWidget *> m_yielding; // where there is no room for all; the first goes first
    QTimer m_rest;
};

} // namespace rapporteur
