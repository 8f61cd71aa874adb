// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout.h"
#include "publishrun.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTreeView;

namespace rapporteur {

class PlaceBox;
class PublishModel;
struct PublishRow;
class ScheduleCalendar;

// What would go out of a newsroom now, what is due and what is held back; publishes at a button.
class PublishDialog : public QDialog
{
    Q_OBJECT

public:
    // `path` is a readout or a folder of the newsroom.
    PublishDialog(const QString &path, const JudgeFor &judgeFor, QWidget *parent = nullptr);

    void showCalendar();

signals:
    void readoutWanted(const QString &path);

private:
    void arrange();
    QWidget *rowsPage();
    QDialogButtonBox *bottomRow();
    void connectAll();

    void look();
    void publish();
    void tell(const PublishOutcome &outcome);
    void showProgress(int done, int total);
    void setBusy(bool publishing);
    void updateButtons();

    const PublishRow *currentRow() const;
    QString pathOf(const PublishRow &row) const;
    void openReadout();
    void showPage();
    void copyAddress();

    JudgeFor m_judgeFor;
    Handout m_handout;
    bool m_isBusy = false;
    bool m_hasChanges = false;
    PublishModel *m_model;
    PlaceBox *m_place;
    QTabWidget *m_tabs;
    QTreeView *m_view;
    ScheduleCalendar *m_calendar;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_open;
    QPushButton *m_page;
    QPushButton *m_copy;
    QPushButton *m_again;
    QPushButton *m_publish;
    QPushButton *m_stop;
    PublishRun m_run; // last: what it tells, finds its widgets
};

} // namespace rapporteur
