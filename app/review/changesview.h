// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparewriter.h"

#include <QWidget>

class QLabel;
class QListView;
class QTabBar;
class QTextBrowser;

namespace rapporteur {

class ChangeModel;

// A comparison to read: the changes as a list, and the text with them marked, clean, as it was, or
// side by side. N and P walk the changes.
class ChangesView : public QWidget
{
    Q_OBJECT

public:
    explicit ChangesView(QWidget *parent = nullptr);

    // The names are what people are told of the two sides. Goes to the first change if it is
    // another comparison than before, not just newer words of the same.
    void show(
        const Compared &compared,
        const QString &beforeName,
        const QString &afterName,
        bool isAnother);
    const Compared &shown() const { return m_compared; }

    void setLook(CompareLook look);
    // To the next or previous change, round at the ends; false if there is none.
    bool step(bool forward);
    // The change that is current; nullptr: none.
    const Change *current() const;
    // What it says: "2 of 4: Title: deleted: …"
    QString words() const;

    void focusFirst();

signals:
    void activated();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *head();
    void write();
    void showChange(int row);

    Compared m_compared;
    CompareText m_text;
    LineSpots m_spots;
    ChangeModel *m_model;
    QTabBar *m_looks;
    QLabel *m_counts;
    QListView *m_list;
    QTextBrowser *m_page;
};

} // namespace rapporteur
