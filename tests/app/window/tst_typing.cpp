// SPDX-License-Identifier: GPL-3.0-or-later
#include "filecommands.h"
#include "floweditor.h"
#include "heap.h"
#include "mainwindow.h"
#include "pageview.h"
#include "panestack.h"
#include "previewpane.h"

#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rapporteur;

// A long evening's typing, in short; `bench_window` does it with 10,000 keys.
class TestTyping : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void keysLeaveNothingBehind();
    void longHistoryIsSmall();
};

namespace {

constexpr int keys = 150;
constexpr int keysALine = 60;
constexpr std::size_t mostKept = 8'192; // of all that; lists and hashes grow by bounds
constexpr int steps = 500;
constexpr std::size_t mostAStep = 16'384; // of a text of 2,000 blocks and a megabyte

void typeLines(FlowEditor *editor)
{
    for (int i = 0; i < keys; ++i) {
        QTest::keyClick(editor, "they agreed "[i % 12]);
        if (i % keysALine == 0)
            QTest::keyClick(editor, Qt::Key_Return);
    }
}

// Types with all that a window does beside it, and forgets it.
std::size_t heapAfterTyping(MainWindow &window, const Readout &start)
{
    typeLines(window.editor());
    const QString typed = u"they agreed they"_s;
    if (!QTest::qWaitFor([&] { return window.preview().page()->text().text().contains(typed); }))
        return 0;
    window.session().reset(start);
    if (!QTest::qWaitFor([&] { return !window.preview().page()->text().text().contains(typed); }))
        return 0;
    QTest::qWait(1000); // spelling, checks and counts come later
    return heapInUse();
}

} // namespace

void TestTyping::initTestCase()
{
    QApplication::setOrganizationName(u"Rapporteur"_s);
    QApplication::setApplicationName(u"tst_typing"_s);
    QSettings().clear();
}

void TestTyping::keysLeaveNothingBehind()
{
    MainWindow window;
    window.files().openSample();
    window.show();
    window.panes().go(PaneKind::Agenda);
    const Readout start = window.session().readout();
    heapAfterTyping(window, start); // caches are filled
    const std::size_t before = heapAfterTyping(window, start);
    const std::size_t after = heapAfterTyping(window, start);
    QVERIFY(before > 0 && after > 0);
    QVERIFY2(after < before + mostKept, qPrintable(u"%1 bytes kept"_s.arg(after - before)));
}

void TestTyping::longHistoryIsSmall()
{
    Session session;
    Readout readout;
    readout.editions = {Edition()};
    for (int i = 0; i < 2000; ++i) {
        Block block;
        block.id = u"b%1"_s.arg(i);
        block.text.plain = u"words"_s;
        readout.editions.first().body.append(block);
    }
    session.reset(readout);
    const std::size_t before = heapInUse();
    for (int i = 0; i < steps; ++i) {
        session.edit({.label = u"Typing"_s, .place = {}}, [i](Readout &changed) {
            changed.editions.first().body[1000].text.plain = QString::number(i);
        });
    }
    const std::size_t step = (heapInUse() - before) / steps;
    QVERIFY2(step < mostAStep, qPrintable(u"%1 bytes a step"_s.arg(step)));
}

QTEST_MAIN(TestTyping)
#include "tst_typing.moc"
