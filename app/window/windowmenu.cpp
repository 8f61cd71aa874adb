// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowmenu.h"

#include "mainwindow.h"
#include "windows.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace rapporteur {

namespace {

// Without the mark of a changed readout, which the menu cannot put in its place.
QString titleOf(const MainWindow &window)
{
    QString title = window.windowTitle();
    return title.replace(u"[*]"_s, window.isWindowModified() ? u" *"_s : u""_s)
        .replace(u'&', u"&&"_s);
}

} // namespace

void addWindowList(MainWindow &window)
{
    const auto *area = window.findChild<QAction *>(u"nextArea"_s);
    auto *menu = qobject_cast<QMenu *>(area->associatedObjects().constFirst());
    menu->addSeparator();
    auto *list = new QActionGroup(menu);
    QObject::connect(menu, &QMenu::aboutToShow, &window, [menu, list, &window] {
        qDeleteAll(list->actions());
        int number = 0;
        for (MainWindow *other : mainWindows()) {
            const QString title = titleOf(*other);
            QAction *action = menu->addAction(
                ++number < 10 ? u"&%1 %2"_s.arg(number).arg(title) : title);
            action->setCheckable(true);
            action->setChecked(other == &window);
            list->addAction(action);
            QObject::connect(action, &QAction::triggered, other, [other] { bringForward(*other); });
        }
    });
}

} // namespace rapporteur
