// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowbench.h"

#include "filecommands.h"
#include "floweditor.h"
#include "heap.h"
#include "mainwindow.h"
#include "pageview.h"
#include "paintclock.h"
#include "pane.h"
#include "panestack.h"
#include "previewpane.h"
#include "processmemory.h"
#include "timing.h"

#include <QEventLoop>
#include <QTest>
#include <QTimer>

#include <print>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int rounds = 60;
constexpr int openings = 9;
constexpr int keysALine = 80;
constexpr int manyKeys = 10'000;
constexpr int patience = 20'000; // milliseconds
constexpr int rest = 1000;       // milliseconds in which what was put off is done

struct Times
{
    std::vector<double> field;
    std::vector<double> page;
};

// The window on a readout, and what is watched of it.
struct Bench
{
    MainWindow window;
    PaintClock &clock;

    PageView &page() { return *window.preview().page(); }
    // Does the work, then lets events run until the field was shown, and after it the page anew.
    template<typename Work>
    void time(Times &times, QWidget *field, Work &&work);
};

template<typename Work>
void Bench::time(Times &times, QWidget *field, Work &&work)
{
    QEventLoop loop;
    const Stopwatch watch;
    std::optional<double> fieldTime;
    std::optional<double> pageTime;
    bool isNew = false;
    QObject::connect(&page(), &PageView::pdfChanged, &loop, [&] { isNew = true; });
    QObject::connect(&clock, &PaintClock::shown, &loop, [&](QWidget *widget) {
        if (widget == field && !fieldTime)
            fieldTime = watch.milliseconds();
        if (widget == page().viewport() && isNew && !pageTime)
            pageTime = watch.milliseconds();
        if (fieldTime && pageTime)
            loop.quit();
    });
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    work();
    if (!fieldTime || !pageTime)
        loop.exec();
    times.field.push_back(fieldTime.value_or(patience));
    times.page.push_back(pageTime.value_or(patience));
}

void print(const char *name, double value)
{
    std::println("| {} | {:.1f} |", name, value);
}

void printOpening(Bench &bench, const QString &path)
{
    QWidget *page = bench.page().viewport();
    Times times;
    for (int i = 0; i < openings; ++i) {
        Times ignored;
        bench.time(ignored, page, [&] { bench.window.files().startNew(); });
        bench.time(times, page, [&] { bench.window.files().open(path); });
    }
    print("open, to the painted page", medianOf(times.page));
}

// At the end of a text in the middle of the body, or of the lead if there is none.
FlowEditor *editorInTheMiddle(MainWindow &window)
{
    window.panes().go(PaneKind::Agenda);
    if (window.editor()->lines().isEmpty())
        window.panes().go(PaneKind::Lead);
    FlowEditor *editor = window.editor();
    const FlowLine &line = editor->lines()[editor->lines().size() / 2];
    window.showPlace({line.id, int(line.text.plain.size())});
    return editor;
}

char keyAt(int number)
{
    static constexpr std::string_view keys = "the ministers agreed to meet again ";
    return keys[size_t(number) % keys.size()];
}

void printKeys(Bench &bench, const char *name, QWidget *edit, QWidget *field)
{
    Times times;
    for (int i = 0; i < rounds; ++i)
        bench.time(times, field, [&] { QTest::keyClick(edit, keyAt(i)); });
    std::println(
        "| key in {}, to the painted field | {:.1f} |\n| … to the painted page | {:.1f} |",
        name,
        medianOf(times.field),
        medianOf(times.page));
}

double heapMebibytes()
{
    return double(heapInUse()) / (1024 * 1024);
}

// Types in lines, and gives what is on the heap when that is done. Then goes back to the readout as
// it was, with no history.
double typeMuch(Bench &bench, FlowEditor *editor, int keys)
{
    const Readout before = bench.window.session().readout();
    for (int i = 0; i < keys; ++i) {
        QTest::keyClick(editor, keyAt(i));
        if (i % keysALine == 0)
            QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    QTest::qWait(rest);
    const double heap = heapMebibytes();
    bench.window.session().reset(before);
    QTest::qWait(rest);
    return heap;
}

void printMemory(Bench &bench, FlowEditor *editor)
{
    print("memory (PSS), MiB", proportionalMemory());
    typeMuch(bench, editor, manyKeys / 10); // fills what caches there are
    const double before = heapMebibytes();
    const double typed = typeMuch(bench, editor, manyKeys);
    print("10,000 keys and their history, MiB", typed - before);
    print("… kept when they are forgotten, MiB", heapMebibytes() - before);
    print("memory (PSS) at the end, MiB", proportionalMemory());
}

} // namespace

void printWindow(const QString &name, const QString &path, PaintClock &clock)
{
    Bench bench{.window = MainWindow(), .clock = clock};
    bench.window.show();
    bench.window.activateWindow();
    std::println("\n## Window: {}\n\n| work | median, ms |\n| --- | ---: |", name.toStdString());
    printOpening(bench, path);
    bench.window.showPlace({u"editions/%1/title"_s.arg(bench.window.session().edition())});
    QWidget *title = bench.window.focusWidget();
    printKeys(bench, "the title", title, title);
    FlowEditor *editor = editorInTheMiddle(bench.window);
    printKeys(bench, "the text", editor, editor->viewport());
    printMemory(bench, editor);
    bench.window.session().history().setClean();
}

} // namespace rapporteur
