// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageview.h"

class QLabel;
class QLineEdit;
class QSpinBox;

namespace rapporteur {

// The page with its tools: how large it is, which page is shown, and words to find.
class PageTools : public QWidget
{
    Q_OBJECT

public:
    explicit PageTools(QWidget *parent = nullptr);

    PageView *view() const { return m_view; }

public slots:
    void find();
    void findNext() { step(1); }
    void findPrevious() { step(-1); }

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *tools();
    QWidget *finder();
    void follow();
    void look();
    void step(int by);
    void showMenu(const QPoint &position);
    void leaveFinder();

    PageView *m_view;
    QSpinBox *m_page;
    QWidget *m_finder = nullptr;
    QLineEdit *m_words;
    QLabel *m_count;
    QList<TextRange> m_found;
    int m_at = -1; // index into m_found
};

} // namespace rapporteur
