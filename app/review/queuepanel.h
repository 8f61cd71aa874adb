// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dock.h"
#include "newestjob.h"
#include "queue.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace rapporteur {

class QueueModel;

// The readouts of a newsroom's folder that wait for somebody, beside or below the text.
class QueuePanel : public Dock
{
    Q_OBJECT

public:
    explicit QueuePanel(QWidget *parent = nullptr);

    // Reads the folder that this file or folder belongs to, beside the window's thread.
    void read(const QString &path);

signals:
    void openWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Job
    {
        QString path;
        Actor actor;
    };
    void setWords();
    QWidget *content();
    void take(const QList<QueueEntry> &queue);
    void tellCounts();

    QueueModel *m_model;
    QComboBox *m_filter;
    QTreeView *m_view;
    QLabel *m_label;
    QPushButton *m_again;
    QLabel *m_state;
    QString m_path;
    NewestJob<Job, QList<QueueEntry>> m_jobs;
};

} // namespace rapporteur
