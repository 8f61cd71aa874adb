// SPDX-License-Identifier: GPL-3.0-or-later
#include "dock.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "outlineview.h"
#include "panels.h"
#include "panestack.h"
#include "previewpane.h"
#include "reviewpage.h"
#include "start/welcome.h"

#include <QApplication>
#include <QTabWidget>

#include <algorithm>
#include <functional>

// The areas of the window that F6 goes through.
namespace rapporteur {

namespace {

struct Area
{
    QWidget *widget;
    std::function<void()> enter;

    bool isShown() const { return widget && widget->isVisible(); }
    bool has(QWidget *field) const { return widget == field || widget->isAncestorOf(field); }
};

Area asItself(QWidget *widget)
{
    return {widget, [widget] { widget->setFocus(Qt::TabFocusReason); }};
}

} // namespace

void MainWindow::cycleFocus(bool forward)
{
    QList<Area> areas;
    for (MessageBar *bar : findChildren<MessageBar *>())
        areas.append(Area{bar, [bar] { bar->enter(); }});
    areas += QList<Area>{
        asItself(findChild<Welcome *>()),
        asItself(m_outlineView),
        {m_panes, [this] { focusPane(); }},
        {m_preview, [this] { m_preview->tabs()->currentWidget()->setFocus(Qt::TabFocusReason); }},
        {m_panels, [this] { m_panels->currentWidget()->setFocus(Qt::TabFocusReason); }},
        asItself(m_review),
    };
    QList<Dock *> docks = findChildren<Dock *>(); // the one last in front is the last
    std::ranges::sort(docks, {}, [](const Dock *dock) { return dock->objectName(); });
    for (Dock *dock : std::as_const(docks))
        areas.append(Area{dock, [dock] { dock->enter(); }});
    areas.removeIf([](const Area &area) { return !area.isShown(); });
    if (areas.isEmpty())
        return;
    const auto here = std::ranges::find_if(areas, [](const Area &area) {
        return area.has(QApplication::focusWidget());
    });
    const qsizetype at = here == areas.end() ? 0 : here - areas.begin();
    areas[(at + (forward ? 1 : areas.size() - 1)) % areas.size()].enter();
}

} // namespace rapporteur
