// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewmarking.h"

#include "announce.h"
#include "floweditor.h"
#include "mainwindow.h"
#include "markoverlay.h"
#include "pageview.h"
#include "pane.h"
#include "panestack.h"
#include "partplaces.h"
#include "previewpane.h"

#include <QStatusBar>

#include <algorithm>

namespace rapporteur {

namespace {

constexpr int messageTime = 8000; // milliseconds

// Those of the field's marks, or of the blocks that a flow editor shows.
QList<ReviewMark> marksFor(const QWidget *field, const QList<ReviewMark> &marks)
{
    const auto *flow = qobject_cast<const FlowEditor *>(field);
    QList<ReviewMark> found;
    for (const ReviewMark &mark : marks) {
        const bool isHere
            = flow ? std::ranges::contains(flow->lines(), mark.place.field, &FlowLine::id)
                   : field->objectName() == mark.place.field;
        if (isHere)
            found << mark;
    }
    return found;
}

} // namespace

ReviewMarking::ReviewMarking(MainWindow &window)
    : QObject(&window.panes())
    , m_window(window)
    , m_marks(window.session(), window.suggestions())
{
    connect(&m_marks, &ReviewMarks::changed, this, &ReviewMarking::mark);
    connect(&window.panes(), &QStackedWidget::currentChanged, this, &ReviewMarking::markPane);
    connect(&window.session(), &Session::editionShown, this, &ReviewMarking::mark);
    window.suggestions().look();
    mark();
}

void ReviewMarking::mark()
{
    markPane();
    markPage();
}

void ReviewMarking::markPane()
{
    for (QWidget *field : m_window.panes().current()->findChildren<QWidget *>()) {
        const QList<ReviewMark> marks = marksFor(field, m_marks.marks());
        if (!marks.isEmpty() || MarkOverlay::find(field))
            watch(field, marks);
    }
}

void ReviewMarking::watch(QWidget *field, const QList<ReviewMark> &marks)
{
    MarkOverlay &overlay = MarkOverlay::of(field);
    overlay.setMarks(marks);
    connect(&overlay, &MarkOverlay::reached, this, &ReviewMarking::tell, Qt::UniqueConnection);
}

void ReviewMarking::tell(const QString &words)
{
    m_window.statusBar()->showMessage(words.section(u'\n', 0, 0), messageTime);
    announce(m_window.statusBar(), words);
}

void ReviewMarking::markPage()
{
    QList<PageMark> marks;
    for (const ReviewMark &mark : m_marks.marks()) {
        const bool isShown = mark.place.edition.isEmpty()
                             || mark.place.edition == m_window.session().edition();
        if (isShown)
            marks << PageMark{mark.look, partOf(mark.place), mark.length, mark.words};
    }
    m_window.preview().page()->setMarks(marks);
}

} // namespace rapporteur
