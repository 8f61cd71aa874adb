// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviewmarks.h"

namespace rapporteur {

class MainWindow;

// Marks comments and suggestions in the fields of the pane that is shown and on the preview's page.
class ReviewMarking : public QObject
{
    Q_OBJECT

public:
    explicit ReviewMarking(MainWindow &window);

private:
    void mark();
    void markPane();
    void markPage();
    void watch(QWidget *field, const QList<ReviewMark> &marks);
    void tell(const QString &words);

    MainWindow &m_window;
    ReviewMarks m_marks;
};

} // namespace rapporteur
