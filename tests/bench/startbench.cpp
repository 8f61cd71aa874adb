// SPDX-License-Identifier: GPL-3.0-or-later
#include "startbench.h"

#include "batchrun.h"
#include "interfacelanguage.h"
#include "mainwindow.h"
#include "pageview.h"
#include "paintclock.h"
#include "panestack.h"
#include "previewpane.h"
#include "timing.h"
#include "windows.h"

#include <BreezeIcons>

#include <cstdlib>
#include <print>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

constexpr int rounds = 9;

// How far a start goes.
struct Goal
{
    QLatin1StringView option;
    const char *name;
};

constexpr std::array goals{
    Goal{"--until-window"_L1, "window with the document"},
    Goal{"--until-page"_L1, "page preview"},
};

} // namespace

int startAndShow(const QString &goal, const QString &path, PaintClock &clock)
{
    BreezeIcons::initIcons();
    useInterfaceLanguage(preferredInterfaceLanguage());
    openFiles({path});
    MainWindow *window = mainWindows().first();
    const PageView *page = window->preview().page();
    const bool untilPage = goal == goals.back().option;
    QObject::connect(&clock, &PaintClock::shown, &clock, [=](const QWidget *widget) {
        const bool isGoal = untilPage ? widget == page->viewport() && !page->pdf().isEmpty()
                                      : widget == window;
        if (isGoal)
            std::_Exit(EXIT_SUCCESS);
    });
    return QApplication::exec();
}

Result<> printStart(const QString &name, const QString &path)
{
    for (const Goal &goal : goals) {
        std::vector<double> wall;
        std::vector<double> processor;
        for (int i = 0; i < rounds; ++i) {
            const auto cost = runProgram(QApplication::applicationFilePath(), {goal.option, path});
            if (!cost)
                return std::unexpected(cost.error());
            wall.push_back(cost->wallSeconds * 1000);
            processor.push_back(cost->cpuSeconds * 1000);
        }
        std::println(
            "| {}, {} | {:.0f} | {:.0f} |",
            name.toStdString(),
            goal.name,
            medianOf(wall),
            medianOf(processor));
    }
    return {};
}

} // namespace rapporteur
